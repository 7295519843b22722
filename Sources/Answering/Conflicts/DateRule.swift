/// Finds dates: « le 1er janvier 2024 », « mars 2022 », « en 2019 ».
enum DateRule {
  /// The dates that a statement gives; nil where it gives none.
  static func claim(in statement: Statement) -> Claim? {
    var meaning: Set<String> = []
    var first: Range<Int>?
    for place in statement.words.indices {
      guard let year = year(statement.words[place].text) else { continue }
      var start = place
      var parts = ["\(year)"]
      if place > 0, let month = months.firstIndex(of: statement.words[place - 1].text) {
        start = place - 1
        parts.append("\(month + 1)")
        if place > 1, let day = day(statement.words[place - 2].text) {
          start = place - 2
          parts.append("\(day)")
        }
      }
      meaning.insert(parts.joined(separator: "-"))
      first = first ?? start..<place + 1
    }
    return first.map {
      Claim(
        meaning: meaning, quote: statement.quote(from: $0.lowerBound, through: $0.upperBound - 1))
    }
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1900..<2100).contains(year) else { return nil }
    return year
  }

  private static func day(_ word: String) -> Int? {
    guard let day = Int(word == "1er" ? "1" : word), (1...31).contains(day) else { return nil }
    return day
  }

  private static let months = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
    "octobre", "novembre", "decembre",
  ]
}
