extension RawSpan {
  /// The number of 32 bits at an offset, which need not be aligned.
  @inlinable @inline(__always)
  package func loadUInt32(at offset: Int) -> UInt32 {
    // Any bits are a number, and the load itself checks the bounds.
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  /// The number of 64 bits at an offset, which need not be aligned, little-endian.
  @inlinable @inline(__always)
  package func loadUInt64(at offset: Int) -> UInt64 {
    // Any bits are a number, and the load itself checks the bounds.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first letters of a word, up to eight, the first lowest, zeros behind the last: loads that
  /// overlap rather than a step a letter.
  @inlinable @inline(__always)
  package func loadLetters(_ count: Int) -> UInt64 {
    if count >= 4 {
      let last = UInt64(loadUInt32(at: count - 4))
      return UInt64(loadUInt32(at: 0)) | last &<< UInt64(8 * (count - 4))
    }
    guard count > 0 else { return 0 }
    let (middle, last) = (count / 2, count - 1)
    return UInt64(loadUInt8(at: 0)) | UInt64(loadUInt8(at: middle)) &<< UInt64(8 * middle)
      | UInt64(loadUInt8(at: last)) &<< UInt64(8 * last)
  }

  @inlinable @inline(__always)
  package func loadUInt8(at offset: Int) -> UInt8 {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self)
  }
}

extension Span<UInt8> {
  /// The same memory without its type.
  @inlinable
  package var raw: RawSpan {
    // Bytes have no padding, so none of them can be uninitialised.
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}
