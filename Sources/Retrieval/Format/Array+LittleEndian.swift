extension [UInt8] {
  /// Appends the four bytes of a number, lowest first: what ``IndexBytes/loadUInt32(at:)`` reads.
  public mutating func append(littleEndian value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: value &>> shift))
    }
  }

  /// Appends the eight bytes of a number, lowest first: what ``IndexBytes/loadUInt64(at:)`` reads.
  public mutating func append(littleEndian value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: value &>> shift))
    }
  }

  /// Appends the bytes of numbers one after the other: what ``IndexBytes/words(in:)`` reads.
  public mutating func append(littleEndian values: some Sequence<UInt32>) {
    for value in values { append(littleEndian: value) }
  }
}
