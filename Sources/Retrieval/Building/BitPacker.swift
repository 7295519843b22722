/// Numbers of a few bits, one after the other: the lowest bit of a byte first.
enum BitPacker {
  /// The bits of a number: of one that has all bits of some numbers, those of the greatest.
  static func width(of number: UInt32) -> Int { 32 - number.leadingZeroBitCount }

  /// Appends numbers of a width, which a closure gives by their places, and zeros up to a whole byte.
  @inline(__always)
  static func append(
    _ count: Int, width: Int, to bytes: inout [UInt8], _ number: (Int) -> UInt32
  ) {
    bytes.append(addingCapacity: (count * width + 7) / 8) { bytes in
      var held: UInt64 = 0
      var bits = 0
      for place in 0..<count {
        held |= UInt64(number(place)) &<< UInt64(bits)
        bits += width
        while bits >= 8 {
          bytes.append(UInt8(truncatingIfNeeded: held))
          held &>>= 8
          bits -= 8
        }
      }
      if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: held)) }
    }
  }
}
