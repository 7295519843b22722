/// Writes the numbers and texts of an index section, little-endian.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func uint32(_ value: Int) {
    precondition(value >= 0 && value <= Int(UInt32.max), "an index section holds 32-bit numbers")
    withUnsafeBytes(of: UInt32(value).littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func uint64(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Bytes whose number is known.
  mutating func raw(_ value: [UInt8]) { bytes += value }

  /// A length and the bytes.
  mutating func bytes(_ value: some Collection<UInt8>) {
    uint32(value.count)
    bytes.append(contentsOf: value)
  }

  mutating func string(_ value: String) { bytes(value.utf8) }

  /// A text that may be absent: absent is told apart from empty.
  mutating func optional(_ value: String?) {
    uint32(value == nil ? 0 : 1)
    if let value { string(value) }
  }

  mutating func strings(_ values: [String]) {
    uint32(values.count)
    for value in values { string(value) }
  }

  mutating func numbers(_ values: [Int]) {
    uint32(values.count)
    for value in values { uint32(value) }
  }
}
