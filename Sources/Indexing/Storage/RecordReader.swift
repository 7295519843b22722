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

  mutating func bytes() -> [UInt8] { source.array(in: nextBytes()) }

  mutating func skipBytes() { _ = nextBytes() }

  private mutating func nextBytes() -> Range<Int> {
    let count = uint32()
    defer { offset += count }
    return offset..<offset + count
  }

  /// How the bytes that begin the record compare with a key, read in place: below, at or above 0.
  func compare(_ key: ArraySlice<UInt8>) -> Int {
    let count = Int(source.loadUInt32(at: offset))
    let bytes = source.bytes(in: offset + 4..<offset + 4 + count)
    for (index, byte) in zip(bytes.indices, key) where bytes[index] != byte {
      return bytes[index] < byte ? -1 : 1
    }
    return count - key.count
  }

  mutating func string() -> String { source.string(in: nextBytes()) }

  mutating func optional() -> String? { uint32() == 0 ? nil : string() }

  mutating func strings() -> [String] {
    let count = uint32()
    return (0..<count).map { _ in string() }
  }

  mutating func numbers() -> [Int] {
    let count = uint32()
    let start = offset
    offset += 4 * count
    return (0..<count).map { Int(source.loadUInt32(at: start + 4 * $0)) }
  }
}
