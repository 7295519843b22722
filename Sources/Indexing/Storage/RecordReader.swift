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

  /// Whether the bytes that come next are these, compared in place.
  func begins(with others: [UInt8]) -> Bool {
    var reader = self
    let range = reader.stretch()
    let bytes = span(of: range)
    return bytes.count == others.count && others.indices.allSatisfy { bytes[$0] == others[$0] }
  }

  /// Whether the bytes that come next stand before these in their order.
  func isBefore(_ others: [UInt8]) -> Bool {
    var reader = self
    let range = reader.stretch()
    let bytes = span(of: range)
    for (index, other) in zip(bytes.indices, others) where bytes[index] != other {
      return bytes[index] < other
    }
    return bytes.count < others.count
  }

  mutating func bytes() -> [UInt8] { source.array(in: stretch()) }

  /// Where bytes stand, to be read in place.
  mutating func stretch() -> Range<Int> {
    let count = uint32()
    defer { offset += count }
    return offset..<offset + count
  }

  @_lifetime(borrow self)
  func span(of range: Range<Int>) -> Span<UInt8> { source.bytes(in: range) }

  mutating func string() -> String { source.string(in: stretch()) }

  mutating func optional() -> String? { uint32() == 0 ? nil : string() }

  mutating func strings() -> [String] {
    let count = uint32()
    return (0..<count).map { _ in string() }
  }

  /// Those of ascending numbers that lie in a range, counted from an origin.
  ///
  /// - Complexity: O(log *n* + *m*) for *m* of *n* numbers
  mutating func numbers(inside range: Range<Int>, countedFrom origin: Int) -> [Int] {
    let count = uint32()
    let start = offset
    offset += 4 * count
    func number(_ place: Int) -> Int { Int(source.loadUInt32(at: start + 4 * place)) }
    func firstPlace(notBefore least: Int) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if number(middle) < least { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = firstPlace(notBefore: range.lowerBound)
    return (first..<firstPlace(notBefore: range.upperBound)).map { number($0) - origin }
  }
}
