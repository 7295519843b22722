/// A 64-bit hash that tells stretches of text apart.
///
/// FNV-1a: Fowler, Noll, Vo; draft-eastlake-fnv.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  mutating func add(_ number: Int64) {
    var number = number
    for _ in 0..<8 {
      value = (value ^ UInt64(truncatingIfNeeded: number & 0xFF)) &* 0x0000_0100_0000_01b3
      number >>= 8
    }
  }

  /// The fingerprint of some spans of a text.
  static func of(_ spans: [Range<Int>], in text: [UInt8]) -> UInt64 {
    var fingerprint = Fingerprint()
    for span in spans { fingerprint.add(text[span]) }
    return fingerprint.value
  }
}
