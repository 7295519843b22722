/// Finds percentages and amounts of money: « 60 % », « 1 250 euros ».
enum NumberRule {
  /// The percentages that a statement gives, else the amounts; nil where it gives none.
  static func claim(in statement: Statement) -> Claim? {
    for unit in [["%", "pour cent", "pourcent"], ["€", "euro"]] {
      let numbers = statement.words.indices.compactMap { number(endingAt: $0, unit, in: statement) }
      guard let first = numbers.first else { continue }
      return Claim(
        meaning: Set(numbers.map(\.text)),
        quote: statement.quote(from: first.start, through: first.end),
        manner: unit[0])
    }
    return nil
  }

  /// The number that ends at a word and is followed by a unit; its groups of thousands are words.
  private static func number(
    endingAt end: Int, _ unit: [String], in statement: Statement
  ) -> (text: String, start: Int, end: Int)? {
    let words = statement.words
    guard words[end].isNumber else { return nil }
    let rest = statement.text[words[end].source.upperBound...].prefix(longestUnit)
    let after = String(decoding: rest, as: UTF8.self).drop(while: \.isWhitespace)
    guard unit.contains(where: { after.hasPrefix($0) }) else { return nil }
    var start = end
    while start > 0, words[start].text.count == 3, words[start - 1].isNumber,
      String(
        decoding: statement.text[
          words[start - 1].source.upperBound..<words[start].source.lowerBound], as: UTF8.self
      ).allSatisfy(\.isWhitespace)
    {
      start -= 1
    }
    return (words[start...end].map(\.text).joined().filter { !$0.isWhitespace }, start, end)
  }

  /// How many bytes a unit and the space before it have at most.
  private static let longestUnit = 16
}
