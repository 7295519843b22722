/// How long the passages are, field by field: the section "fields", read in place.
struct FieldStatistics: Sendable {
  let passageCount: Int
  let fieldCount: Int
  private let bytes: IndexBytes
  /// The total of each field, in positions.
  private let totals: [Int]
  /// The lengths, field after field.
  private let lengths: Range<Int>

  /// - Throws: `IndexError.damaged` where the section does not have the length it states.
  init(_ file: SectionedFile) throws(IndexError) {
    let range = try file.section(IndexSections.fields)
    bytes = file.bytes
    guard range.count >= 8 else { throw Self.damage }
    passageCount = Int(bytes.loadUInt32(at: range.lowerBound))
    fieldCount = Int(bytes.loadUInt32(at: range.lowerBound + 4))
    let totalsStart = range.lowerBound + 8
    // The limit to fields comes first: it keeps the products below from overflowing.
    guard (1...IndexSections.fieldLimit).contains(fieldCount),
      range.count == 8 + 8 * fieldCount + 4 * fieldCount * passageCount
    else { throw Self.damage }
    lengths = totalsStart + 8 * fieldCount..<range.upperBound
    var totals: [Int] = []
    for field in 0..<fieldCount {
      guard let total = Int(exactly: bytes.loadUInt64(at: totalsStart + 8 * field)) else {
        throw Self.damage
      }
      totals.append(total)
    }
    self.totals = totals
  }

  /// The mean length of a field over all passages, in positions; 0 where there is none.
  func averageLength(of field: Int) -> Double {
    passageCount == 0 ? 0 : Double(totals[field]) / Double(passageCount)
  }

  /// Where the lengths of a field stand, passage by passage.
  func lengths(of field: Int) -> Range<Int> {
    let start = lengths.lowerBound + 4 * field * passageCount
    return start..<start + 4 * passageCount
  }

  /// Checks that the totals are those of the lengths.
  func validate() throws(IndexError) {
    for field in 0..<fieldCount {
      let words = bytes.words(in: lengths(of: field))
      var total = 0
      for index in words.indices { total += Int(words[index]) }
      guard total == totals[field] else { throw Self.damage }
    }
  }

  private static let damage = IndexError.damaged(section: IndexSections.fields.description)
}
