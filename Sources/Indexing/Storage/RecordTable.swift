import Retrieval

/// Records of any length, found by number without reading the others.
///
/// Section layout: the number of records, the offset of each from the section's beginning, the
/// records one after the other; all numbers 32-bit, little-endian.
struct RecordTable: Sendable {
  private let bytes: IndexBytes
  private let start: Int
  /// How many records there are.
  let count: Int

  init(_ bytes: IndexBytes, _ section: Range<Int>) {
    self.bytes = bytes
    start = section.lowerBound
    count = section.count >= 4 ? Int(bytes.loadUInt32(at: section.lowerBound)) : 0
  }

  /// A record, by number from 0.
  subscript(number: Int) -> RecordReader {
    precondition(number >= 0 && number < count, "no record \(number) of \(count)")
    return RecordReader(bytes, at: start + Int(bytes.loadUInt32(at: start + 4 + 4 * number)))
  }

  /// The number of the record that begins with some bytes, where records stand in the order of
  /// these; nil where there is none.
  ///
  /// - Complexity: O(log *n*)
  func find(_ key: [UInt8]) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].isBefore(key) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].begins(with: key) ? low : nil
  }

  /// A section of some records.
  static func section(_ records: [RecordWriter]) -> [UInt8] {
    starts(of: records.map(\.bytes)) + records.flatMap(\.bytes)
  }

  /// Adds a section of some records, given by their bytes.
  static func write(
    _ records: [ArraySlice<UInt8>], as name: SectionName, to writer: inout SectionWriter
  ) {
    writer.add(name, starts(of: records))
    for record in records { writer.append(Array(record)) }
  }

  private static func starts(of records: [some Collection<UInt8>]) -> [UInt8] {
    var header = RecordWriter()
    header.uint32(records.count)
    var offset = 4 + 4 * records.count
    for record in records {
      header.uint32(offset)
      offset += record.count
    }
    return header.bytes
  }
}
