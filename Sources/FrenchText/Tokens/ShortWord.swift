/// A folded word of up to sixteen letters packed into one integer, so that comparing is one step.
struct ShortWord: Equatable, Sendable, ExpressibleByStringLiteral {
  static let maximumLength = 16

  private let packed: UInt128

  /// Packs a folded word, or nothing when it is longer than ``maximumLength``.
  @inline(__always)
  init?(_ word: Span<UInt8>) {
    guard word.count <= Self.maximumLength else { return nil }
    var packed: UInt128 = 0
    for index in word.indices { packed = packed << 8 | UInt128(PlainByte.lowered(word[index])) }
    self.packed = packed
  }

  init(stringLiteral value: StaticString) {
    precondition(value.utf8CodeUnitCount <= Self.maximumLength, "a short word is too long")
    packed = value.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt128($1) } }
  }
}

extension [ShortWord] {
  /// Whether a folded word is in the list.
  ///
  /// - Complexity: O(*n*) comparisons of integers in the length of the list.
  @inline(__always)
  func contains(_ word: Span<UInt8>) -> Bool {
    guard let short = ShortWord(word) else { return false }
    return contains(short)
  }
}
