/// Numbers of a few bits, one after the other: the lowest bit of a byte first.
enum BitPacker {
  /// The bits of the greatest of some numbers.
  static func width(of numbers: some Sequence<UInt32>) -> Int {
    32 - numbers.reduce(0) { $0 | $1 }.leadingZeroBitCount
  }

  /// Appends numbers of a width, and zeros up to a whole byte.
  static func append(_ numbers: some Sequence<UInt32>, width: Int, to bytes: inout [UInt8]) {
    var held: UInt64 = 0
    var count = 0
    for number in numbers {
      held |= UInt64(number) << UInt64(count)
      count += width
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: held))
        held &>>= 8
        count -= 8
      }
    }
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: held)) }
  }
}
