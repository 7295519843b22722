/// Where the parts of one list of a large collection stand.
struct PostingList {
  let shape: ListShape
  /// The number of postings.
  let count: Int
  /// The number of passages of the collection.
  let passageCount: Int
  /// The greatest frequency, as far as it matters to bounds; unknown in a short list.
  let greatestFrequency: Int
  /// The greatest impact.
  let greatestImpact: UInt8
  /// The number of blocks; 1 in a short list, that of the windows in a row.
  let blockCount: Int
  /// Where what follows the header stands.
  let lasts: Int
  let places: Int
  let impacts: Int
  let exceptions: Range<Int>
  let data: Range<Int>

  /// Reads the header of a list; nil where its parts do not fit into its bytes.
  init?(_ bytes: RawSpan, _ range: Range<Int>, passageCount: Int) {
    var offset = range.lowerBound
    guard let count = VariableNumber.read(bytes, at: &offset, before: range.upperBound),
      count > 0, count <= passageCount
    else { return nil }
    self.count = count
    self.passageCount = passageCount
    shape = BlockFormat.shape(of: count, passageCount: passageCount)
    guard shape != .short else {
      greatestFrequency = .max
      greatestImpact = .max
      blockCount = 1
      (lasts, places, impacts, exceptions) = (0, 0, 0, 0..<0)
      data = offset..<range.upperBound
      return
    }
    guard let most = VariableNumber.read(bytes, at: &offset, before: range.upperBound), most > 0,
      offset < range.upperBound
    else { return nil }
    greatestFrequency = most
    greatestImpact = bytes.loadUInt8(at: offset)
    offset += 1
    var exceptionCount = 0
    if shape == .row {
      guard let count = VariableNumber.read(bytes, at: &offset, before: range.upperBound),
        count <= passageCount
      else { return nil }
      exceptionCount = count
    }
    exceptions = offset..<offset + 8 * exceptionCount
    let unit = shape == .row ? BlockFormat.windowLength : BlockFormat.blockLength
    blockCount = ((shape == .row ? passageCount : count) + unit - 1) / unit
    lasts = exceptions.upperBound
    places = lasts + (shape == .row ? 0 : 4 * blockCount)
    impacts = places + (shape == .row ? 0 : 4 * blockCount)
    guard impacts + blockCount <= range.upperBound else { return nil }
    data = impacts + blockCount..<range.upperBound
    guard shape != .row || data.count == (passageCount + 1) / 2 else { return nil }
  }

  /// The number of postings of a block.
  func length(of block: Int) -> Int {
    min(BlockFormat.blockLength, count - block * BlockFormat.blockLength)
  }
}
