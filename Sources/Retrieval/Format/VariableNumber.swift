/// Whole numbers of one to ten bytes: seven bits a byte, the lowest first, the highest bit set on
/// all but the last (LEB128).
enum VariableNumber {
  /// Reads the number at an offset, which is moved behind it; nil where it does not end in `bytes`
  /// before `end`, or is wider than 63 bits.
  @inline(__always)
  static func read(_ bytes: RawSpan, at offset: inout Int, before end: Int) -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 63 {
      let byte = bytes.loadUInt8(at: offset)
      offset += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    return nil
  }

  /// Appends a number.
  @inline(__always)
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    bytes.append(UInt8(rest))
  }
}
