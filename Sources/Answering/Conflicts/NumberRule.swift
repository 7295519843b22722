/// Finds percentages.
enum NumberRule {
  /// The percentages that a statement gives; nil where it gives none.
  static func claim(in statement: Statement) -> Claim? {
    let percentages = statement.words.filter { isPercentage($0, in: statement.text) }
    guard let first = percentages.first else { return nil }
    return Claim(
      meaning: Set(percentages.map(\.text)),
      quote: String(decoding: statement.text[first.source], as: UTF8.self))
  }

  private static func isPercentage(_ word: Statement.Word, in text: [UInt8]) -> Bool {
    guard word.text.allSatisfy(\.isNumber) else { return false }
    let spaces: Set<UInt8> = [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]
    return text[word.source.upperBound...].first { !spaces.contains($0) } == UInt8(ascii: "%")
  }
}
