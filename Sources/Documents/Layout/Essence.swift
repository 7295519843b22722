/// What of a text must survive any laying out for reading: every letter, digit, sign and mark of
/// punctuation, in order.
///
/// Left out are white space, hyphens and dashes, list glyphs, Markdown marks and the targets of
/// links, control, bidirectional and zero-width characters. Two essences are equal where they are
/// canonically equivalent (Unicode Standard Annex 15), so « é » in one scalar equals « é » in two.
public struct Essence: Equatable, Sendable {
  /// What is left, in order.
  public let text: String

  /// The essence of a text.
  ///
  /// - Complexity: O(bytes)
  public init(of text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for index in Self.keptIndices(of: scalars) { kept.append(scalars[index]) }
    self.text = String(kept)
  }

  /// Which scalars of a text its essence keeps, in order, so that a place in the essence leads back
  /// to the text.
  ///
  /// - Complexity: O(scalars)
  package static func keptIndices(of scalars: [Unicode.Scalar]) -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      if isLetterBullet(scalars, index) {
        index += 2
        continue
      }
      if let after = linkTarget(scalars, index) {
        index = after
        continue
      }
      if !isLeftOut(scalars[index].value) { kept.append(index) }
      index += 1
    }
    return kept
  }

  /// The letter n before U+FFFD at a line's start: a bullet that extraction turned into a letter.
  private static func isLetterBullet(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + 2 < scalars.count, scalars[index] == "n", scalars[index + 1] == " ",
      scalars[index + 2] == "\u{FFFD}"
    else { return false }
    let before = scalars[..<index].last { !isBlank($0.value) || Self.endsLine($0) }
    return before.map(endsLine) ?? true
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    ScalarClass.isSpace(value) || ScalarClass.isInvisible(value)
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{0C}"
  }

  /// Where `](target)` ends that begins at an index.
  private static func linkTarget(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
    guard scalars[index] == "]", index + 1 < scalars.count, scalars[index + 1] == "(" else {
      return nil
    }
    var end = index + 2
    while end < scalars.count, scalars[end] != ")" {
      if ScalarClass.isSpace(scalars[end].value) { return nil }
      end += 1
    }
    return end < scalars.count ? end + 1 : nil
  }

  private static func isLeftOut(_ value: UInt32) -> Bool {
    if ScalarClass.isSpace(value) || ScalarClass.isInvisible(value) { return true }
    if ScalarClass.isDash(value) || ScalarClass.isBulletGlyph(value) { return true }
    switch value {
    case 0x2A, 0x5F, 0x23, 0x60, 0x5B, 0x5D, 0x5E, 0x7B, 0x7D, 0x1C...0x1F, 0x61C: return true
    default: return false
    }
  }
}
