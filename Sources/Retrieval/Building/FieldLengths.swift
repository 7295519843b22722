/// The lengths of a field, and how they are written.
struct FieldLengths {
  let lengths: [UInt32]
  let total: UInt64
  private let least: UInt32
  private let greatest: UInt32

  init(_ lengths: [UInt32]) {
    self.lengths = lengths
    total = lengths.reduce(0) { $0 + UInt64($1) }
    least = lengths.min() ?? 0
    greatest = lengths.max() ?? 0
  }

  /// The mean length; 0 where there is none.
  var average: Double { lengths.isEmpty ? 0 : Double(total) / Double(lengths.count) }

  private var width: Int { greatest < 1 << 8 ? 1 : greatest < 1 << 16 ? 2 : 4 }

  /// Such that a passage four times the mean has a class of its own.
  private var shift: UInt32 {
    guard width > 1 else { return 0 }
    var shift: UInt32 = 0
    while Double(255 << UInt64(shift)) < 4 * average { shift += 1 }
    return shift
  }

  func appendHeader(to section: inout [UInt8]) {
    section.append(littleEndian: [UInt32(width), shift, least, greatest])
  }

  /// The lengths, and the classes behind those of more than a byte.
  var array: [UInt8] {
    var array: [UInt8] = []
    array.reserveCapacity(lengths.count * (width == 1 ? 1 : width + 1))
    for length in lengths {
      for byte in 0..<UInt32(width) {
        array.append(UInt8(truncatingIfNeeded: length &>> (8 * byte)))
      }
    }
    if width > 1 { for length in lengths { array.append(UInt8(min(255, length >> shift))) } }
    return array
  }
}
