extension Span<UInt8> {
  /// The same memory without its type.
  var raw: RawSpan {
    // Bytes have no padding, so none of them can be uninitialised.
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}

extension RawSpan {
  /// The number of 64 bits at an offset, which need not be aligned, little-endian.
  @inline(__always)
  func loadUInt64(at offset: Int) -> UInt64 {
    // Any bits are a number, and the load itself checks the bounds.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension MutableSpan<UInt8> {
  /// Stores a number of 64 bits at an offset, little-endian.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func storeUInt64(_ number: UInt64, at offset: Int) {
    var raw = mutableBytes
    raw.storeBytes(of: number.littleEndian, toByteOffset: offset, as: UInt64.self)
  }
}
