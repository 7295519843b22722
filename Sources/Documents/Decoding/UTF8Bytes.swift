/// Reading scalars out of UTF-8 bytes in place.
extension Array where Element == UInt8 {
  /// How many bytes the scalar at an offset takes; 1 for a stray byte.
  func scalarLength(at offset: Int) -> Int {
    let lead = self[offset]
    let length = lead < 0x80 ? 1 : lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return Swift.min(length, count - offset)
  }

  /// The scalar at an offset and its length in bytes.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let length = scalarLength(at: offset)
    guard length > 1 else { return (UInt32(self[offset]), 1) }
    var value = UInt32(self[offset]) & (0xFF >> UInt32(length + 1))
    for next in 1..<length { value = value << 6 | UInt32(self[offset + next] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends before an offset, and its length; nil at the beginning.
  func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0 && offset - start < 4 && self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Appends a scalar's UTF-8 bytes; an invalid one as U+FFFD.
  mutating func appendScalar(_ value: UInt32) {
    append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }
}
