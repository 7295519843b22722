/// Finds what a form or a number is called: « cerfa n° 11174*05 », « formulaire S4150 », « 3646 ».
enum IdentifierRule {
  /// The identifiers that a statement gives; nil where it gives none.
  static func claim(in statement: Statement) -> Claim? {
    var meaning: Set<String> = []
    var places: [Range<Int>] = []
    for start in statement.words.indices where leads.contains(statement.words[start].text) {
      let rest = statement.words[(start + 1)...].prefix(3)
      guard let place = rest.firstIndex(where: { $0.text.contains(where: \.isNumber) }),
        rest[..<place].allSatisfy({ leads.contains($0.text) })
      else { continue }
      meaning.insert(statement.words[place].text)
      places.append(start..<place + 1)
    }
    guard let first = places.first else { return nil }
    return Claim(
      meaning: meaning,
      quote: statement.quote(from: first.lowerBound, through: first.upperBound - 1))
  }

  /// Whether the words of a question ask for one.
  static func isAsked(by words: [String]) -> Bool {
    words.contains { ["numero", "cerfa", "reference"].contains($0) }
  }

  private static let leads: Set<String> = [
    "n", "no", "numero", "cerfa", "formulaire", "imprime",
  ]
}
