/// Folding of French text to lower-case ASCII.
///
/// Letters lose their accents (« é » → `e`, « œ » → `oe`, « ß » → `ss`, the ligature « ﬁ » → `fi`),
/// composed or decomposed alike; apostrophes become `'`, dashes `-`, quotation marks `"`, any
/// kind of space `0x20`, the ellipsis three dots. Soft hyphens and zero-width scalars leave
/// nothing. Whatever is left, other scripts and malformed bytes included, becomes a space.
///
/// Accents go *before* stemming: measured on French questions typed without accents, folding
/// after stemming loses four times as much as folding before.
public enum Fold {
  /// The text in lower-case ASCII, never longer than the text itself.
  ///
  /// ```swift
  /// Fold.folded(Array("Cœur d’Été".utf8))  // "coeur d'ete"
  /// ```
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func folded(_ text: [UInt8]) -> [UInt8] { folded(text.span) }

  /// The text in lower-case ASCII, for a part of other bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package static func folded(_ bytes: Span<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let scalar = LenientScalar(in: bytes, at: index)
      if scalar.value < 0x80 {
        folded.append(PlainByte.lowered(UInt8(truncatingIfNeeded: scalar.value)))
      } else {
        append(FoldedScalar(scalar.value), to: &folded)
      }
      index += scalar.length
    }
    return folded
  }

  /// The text in lower-case ASCII, for a slice of other bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] { folded(text.span) }

  private static func append(_ scalar: FoldedScalar, to folded: inout [UInt8]) {
    if scalar.count > 0 { folded.append(visible(scalar.first)) }
    if scalar.count > 1 { folded.append(visible(scalar.second)) }
    if scalar.count > 2 { folded.append(visible(scalar.third)) }
  }

  private static func visible(_ byte: UInt8) -> UInt8 {
    byte < 0x80 ? PlainByte.lowered(byte) : UInt8(ascii: " ")
  }
}
