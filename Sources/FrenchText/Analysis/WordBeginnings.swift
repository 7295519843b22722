/// The first three letters of some words, a bit for each three.
///
/// Most neighbouring words of a text make no word together: this says so before they are joined and
/// stemmed.
public struct WordBeginnings: Sendable {
  /// The bytes of ``bits``: five bits tell a letter.
  public static let size = 1 << 12

  /// The bits, lowest first; empty where there is no word.
  public private(set) var bits: [UInt8]

  /// The beginnings of no word.
  public init() { bits = [] }

  /// Beginnings kept earlier: none, or ``size`` bytes.
  public init(bits: [UInt8]) {
    precondition(bits.isEmpty || bits.count == Self.size, "as many bits as there are beginnings")
    self.bits = bits
  }

  /// Adds a folded word.
  public mutating func insert(_ word: some Collection<UInt8>) {
    var letters = word.prefix(3).makeIterator()
    let (first, second) = (letters.next() ?? 0, letters.next() ?? 0)
    let (byte, bit) = Self.place(first, second, letters.next() ?? 0)
    if bits.isEmpty { bits = [UInt8](repeating: 0, count: Self.size) }
    bits[byte] |= bit
  }

  /// Adds those of other words.
  public mutating func formUnion(_ other: WordBeginnings) {
    guard !other.bits.isEmpty else { return }
    guard !bits.isEmpty else { return bits = other.bits }
    for byte in bits.indices { bits[byte] |= other.bits[byte] }
  }

  /// Whether a word may begin with three letters, whatever their case; 0 stands for none.
  @inline(__always)
  func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard !bits.isEmpty else { return false }
    let (byte, bit) = Self.place(first, second, third)
    return bits[byte] & bit != 0
  }

  /// The five low bits of a letter are its place in the alphabet, small or capital.
  @inline(__always)
  private static func place(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (byte: Int, bit: UInt8) {
    let place = Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    return (place / 8, 1 << UInt8(place % 8))
  }
}
