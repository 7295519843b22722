import Retrieval

/// Reads what `RecordWriter` wrote, in the same order.
struct RecordReader {
  private let source: IndexBytes
  private var offset: Int

  init(_ source: IndexBytes, at offset: Int) {
    self.source = source
    self.offset = offset
  }

  mutating func uint32() -> Int {
    defer { offset += 4 }
    return Int(source.loadUInt32(at: offset))
  }

  mutating func uint64() -> UInt64 {
    defer { offset += 8 }
    return source.loadUInt64(at: offset)
  }

  mutating func bytes() -> [UInt8] {
    let range = stretch()
    let span = span(of: range)
    return span.indices.map { span[$0] }
  }

  /// Where bytes stand, to be read in place.
  mutating func stretch() -> Range<Int> {
    let count = uint32()
    defer { offset += count }
    return offset..<offset + count
  }

  @_lifetime(borrow self)
  func span(of range: Range<Int>) -> Span<UInt8> { source.bytes(in: range) }

  /// A record within the record.
  mutating func record() -> RecordReader { RecordReader(source, at: stretch().lowerBound) }

  mutating func string() -> String { String(decoding: bytes(), as: UTF8.self) }

  mutating func optional() -> String? { uint32() == 0 ? nil : string() }

  mutating func strings() -> [String] {
    let count = uint32()
    return (0..<count).map { _ in string() }
  }

  mutating func numbers() -> [Int] {
    let count = uint32()
    return (0..<count).map { _ in uint32() }
  }
}
