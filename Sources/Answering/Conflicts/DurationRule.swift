/// Finds durations: « 14 jours », « trois mois », « un an ».
enum DurationRule {
  /// The durations that a statement gives; nil where it gives none.
  static func claim(in statement: Statement) -> Claim? {
    var meaning: Set<String> = []
    var (places, ends): ([Int], [Int]) = ([], [])
    for place in statement.words.indices.dropLast() {
      guard let ones = number(statement.words[place].text),
        let (unit, factor) = units[statement.words[place + 1].text]
      else { continue }
      // « quarante-cinq » is two words: the tens count too.
      let tens = place > 0 ? Self.tens[statement.words[place - 1].text] ?? 0 : 0
      let number = ones + tens
      let bound = bound(before: place, in: statement)
      if isAge(number * factor, bound.meaning, at: place, in: statement) { continue }
      meaning.insert("\(bound.meaning)\(number * factor) \(unit)")
      places.append(place - bound.length)
      ends.append(place + 1)
    }
    guard let first = places.first else { return nil }
    return Claim(
      meaning: meaning, quote: statement.quote(from: first, through: ends[0]),
      manner: manner(from: first, through: ends[0], in: statement))
  }

  /// « à partir de 30 jours », « dans les 15 jours » and « 8 jours avant » answer other questions.
  private static func manner(from first: Int, through last: Int, in statement: Statement) -> String?
  {
    let words = statement.words.map(\.text)
    if bounds.contains(where: { phrase, meaning in
      meaning != "< " && words[first...].starts(with: phrase)
    }) || words[..<first].suffix(3) == ["au", "dela", "de"] {
      return "threshold"
    }
    let before = words[..<first].suffix(2)
    let after = words[(last + 1)...].first
    return before == ["dans", "les"] || before == ["dans", "le"] || before == ["delai", "de"]
      || after == "avant" || after == "apres" || after == "suivant"
      ? "deadline" : nil
  }

  /// « Âgés de 45 ans » and « moins de 16 ans » tell how old somebody is.
  private static func isAge(
    _ number: Int, _ bound: String, at place: Int, in statement: Statement
  ) -> Bool {
    guard statement.words[place + 1].text == "ans" else { return false }
    let isAged = statement.words[..<place].suffix(2).contains { $0.text.hasPrefix("age") }
    return isAged || !bound.isEmpty && number >= leastAge
  }

  /// From how many months on « moins de … ans » means an age rather than a duration.
  private static let leastAge = 12 * 12

  /// Whether a folded word says that a duration is the longest.
  static func saysMost(_ word: String) -> Bool {
    ["max", "jusqu", "limit", "plafon", "plus"].contains { word.hasPrefix($0) }
  }

  /// « plus de 30 jours », « à partir de 30 jours » and « 30 jours » are not the same.
  private static func bound(
    before place: Int, in statement: Statement
  ) -> (meaning: String, length: Int) {
    // An elided « d’ » is no word of a statement: « plus d’un an ».
    let isElided = isElided(place, in: statement)
    let before = statement.words[max(0, place - 3)..<place].map(\.text) + (isElided ? ["de"] : [])
    for (phrase, meaning) in bounds where before.count >= phrase.count {
      let words = Array(before.suffix(phrase.count))
      // Extraction may glue the « de » of « un arrêt de plus de 30 jours » to what follows.
      if words == phrase || words == ["de" + phrase[0]] + phrase.dropFirst() {
        return (meaning, phrase.count - (isElided ? 1 : 0))
      }
    }
    return ("", 0)
  }

  /// Whether a « d’ » stands before a word.
  private static func isElided(_ place: Int, in statement: Statement) -> Bool {
    guard place > 0 else { return false }
    let gap =
      statement.words[place - 1].source.upperBound..<statement.words[place].source.lowerBound
    return statement.text[gap].contains(UInt8(ascii: "d"))
  }

  private static let bounds: [(phrase: [String], meaning: String)] = [
    (["a", "partir", "de"], "≥ "), (["au", "moins"], "≥ "), (["plus", "de"], "> "),
    (["au", "dela", "de"], "> "), (["depasse"], "> "), (["superieur", "a"], "> "),
    (["superieure", "a"], "> "), (["moins", "de"], "< "), (["inferieur", "a"], "< "),
    (["inferieure", "a"], "< "),
  ]

  /// The number that a word is.
  static func number(_ word: String) -> Int? {
    if let number = Int(word) { return number }
    return numbers[word]
  }

  private static let numbers: [String: Int] = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
    "soixante": 60,
  ]

  private static let tens: [String: Int] = [
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
  ]

  /// Units that are whole multiples of one another are told in one.
  private static let units: [String: (String, Int)] = [
    "heure": ("h", 1), "heures": ("h", 1), "h": ("h", 1), "jour": ("h", 24), "jours": ("h", 24),
    "semaine": ("h", 168), "semaines": ("h", 168), "mois": ("mois", 1), "an": ("mois", 12),
    "ans": ("mois", 12), "annee": ("mois", 12), "annees": ("mois", 12), "trimestre": ("mois", 3),
  ]
}
