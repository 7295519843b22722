/// A checksum of 64 bits that tells every error within one aligned number of eight bytes, and others
/// but for one in 2⁶⁴ or so; only of bits that are changed in pairs, 64 bytes apart and at certain
/// places, some cancel each other.
///
/// It finds accidents, not forgeries. The bytes, with zeros up to a multiple of 64 behind them, are
/// whole numbers of eight bytes, each of which is mixed into the next of eight lanes in turn; the
/// lanes are mixed into the number of bytes at the end. Mixing is one to one in the number as in
/// the lane, which is why no change of a single number is ever lost. Eight lanes that do not wait
/// for each other keep it at the speed of memory, which lets a small index be checked whole at every
/// opening: it takes half the instructions of XXH64, whose steps it borrows (Yann Collet, "xxHash
/// fast digest algorithm").
///
/// ```swift
/// var checksum = Checksum()
/// checksum.add(part)
/// checksum.value
/// ```
struct Checksum {
  private var lanes = Lanes()
  /// What does not fill a stripe yet.
  private var rest: [UInt8] = []
  private var count = 0

  /// The checksum of some bytes.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func of(_ bytes: RawSpan) -> UInt64 {
    var checksum = Checksum()
    checksum.add(bytes)
    return checksum.value
  }

  /// Adds bytes that follow those before.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  mutating func add(_ bytes: RawSpan) {
    count += bytes.byteCount
    var offset = 0
    if !rest.isEmpty {
      offset = min(Self.stripeLength - rest.count, bytes.byteCount)
      rest.append(bytes.extracting(0..<offset))
      guard rest.count == Self.stripeLength else { return }
      lanes.mixStripe(rest)
      rest = []
    }
    offset = lanes.mixStripes(of: bytes, from: offset)
    rest.append(bytes.extracting(offset..<bytes.byteCount))
  }

  /// The checksum of all bytes that were added.
  var value: UInt64 {
    var lanes = lanes
    if !rest.isEmpty {
      lanes.mixStripe(rest + [UInt8](repeating: 0, count: Self.stripeLength - rest.count))
    }
    return lanes.merged(with: UInt64(count))
  }

  /// One lane for each eight bytes of a stripe.
  private struct Lanes {
    private var values: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (
      1, 2, 3, 4, 5, 6, 7, 8
    )

    mutating func mixStripe(_ stripe: [UInt8]) { _ = mixStripes(of: stripe.span.raw, from: 0) }

    /// Mixes whole stripes in. Returns where they end.
    mutating func mixStripes(of bytes: RawSpan, from start: Int) -> Int {
      var offset = start
      var (lane1, lane2, lane3, lane4, lane5, lane6, lane7, lane8) = values
      // The bounds of a stripe are compared once, not for each of its eight numbers.
      while offset <= bytes.byteCount - stripeLength {
        unsafe lane1 = mix(lane1, bytes.loadUInt64(uncheckedAt: offset))
        unsafe lane2 = mix(lane2, bytes.loadUInt64(uncheckedAt: offset + 8))
        unsafe lane3 = mix(lane3, bytes.loadUInt64(uncheckedAt: offset + 16))
        unsafe lane4 = mix(lane4, bytes.loadUInt64(uncheckedAt: offset + 24))
        unsafe lane5 = mix(lane5, bytes.loadUInt64(uncheckedAt: offset + 32))
        unsafe lane6 = mix(lane6, bytes.loadUInt64(uncheckedAt: offset + 40))
        unsafe lane7 = mix(lane7, bytes.loadUInt64(uncheckedAt: offset + 48))
        unsafe lane8 = mix(lane8, bytes.loadUInt64(uncheckedAt: offset + 56))
        offset += stripeLength
      }
      values = (lane1, lane2, lane3, lane4, lane5, lane6, lane7, lane8)
      return offset
    }

    /// The lanes mixed into a number, the first first.
    func merged(with number: UInt64) -> UInt64 {
      var hash = number
      hash = mix(hash, values.0)
      hash = mix(hash, values.1)
      hash = mix(hash, values.2)
      hash = mix(hash, values.3)
      hash = mix(hash, values.4)
      hash = mix(hash, values.5)
      hash = mix(hash, values.6)
      return mix(hash, values.7)
    }
  }

  /// One to one in each of both: exclusive or, rotation and multiplication by an odd number are.
  @inline(__always)
  private static func mix(_ lane: UInt64, _ number: UInt64) -> UInt64 {
    let sum = lane ^ number
    return ((sum &<< 29) | (sum &>> 35)) &* prime
  }

  private static let stripeLength = 64
  /// The first prime of XXH64, whose bits are spread evenly.
  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87
}
