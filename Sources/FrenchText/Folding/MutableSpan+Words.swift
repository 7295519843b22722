extension MutableSpan<UInt8> {
  /// Stores a number of 64 bits at an offset, little-endian.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func storeUInt64(_ number: UInt64, at offset: Int) {
    var raw = mutableBytes
    raw.storeBytes(of: number.littleEndian, toByteOffset: offset, as: UInt64.self)
  }
}
