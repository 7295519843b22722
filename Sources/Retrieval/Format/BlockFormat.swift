/// The numbers of the format for large collections; <doc:IndexFormat> gives the grammar.
enum BlockFormat {
  /// Collections of at least this many passages are written in blocks.
  static let smallestCollection = 65_536

  /// The postings of a block; a shorter list is written posting by posting.
  static let blockLength = 128
  /// The passages that are scored together: their sums stay in the first-level cache.
  static let windowLength = 4_096
  /// The terms that share a checksum, and the letters before their first difference.
  static let groupLength = 16
  /// A term that at least one in this many passages holds is written as a row.
  static let rowShare = 5
  /// The nibble of a row that stands for this frequency and all above.
  static let rowLimit = 15
  /// Bytes behind the postings, so that eight can be read wherever a number begins.
  static let padding = 8
  /// The bytes of the start of a list.
  static let startLength = 5

  static let lengths: SectionName = "lengths"
  static let terms: SectionName = "terms"
  static let lists: SectionName = "lists"
  static let blocks: SectionName = "blocks"

  /// How a list is written: that follows from its length alone.
  static func shape(of count: Int, passageCount: Int) -> ListShape {
    if count * rowShare >= passageCount { return .row }
    return count < blockLength ? .short : .blocked
  }
}
