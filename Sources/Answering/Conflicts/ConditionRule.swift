import FrenchText

/// Finds what a thing depends on: whose agreement, a prescription, a visit, a recognised status.
enum ConditionRule {
  /// The conditions that a statement sets or lifts; nil where it does neither.
  static func claim(in statement: Statement) -> Claim? {
    // « N’est pas informé sans accord » sets a condition.
    if let free = first(of: freeing, in: statement),
      !statement.words[..<free.lowerBound].suffix(negationReach).contains(where: isNegation)
    {
      return Claim(
        meaning: ["sans"],
        quote: statement.quote(from: free.lowerBound, through: free.upperBound - 1))
    }
    guard let opening = first(of: openings, in: statement) else { return nil }
    let reach = opening.lowerBound...opening.lowerBound + reach
    var (meaning, last): (Set<String>, Int) = ([], opening.upperBound - 1)
    for (name, phrases) in requirements {
      for phrase in phrases {
        guard let place = statement.places(of: phrase).last(where: reach.contains) else { continue }
        meaning.insert(name)
        last = max(last, place + phrase.count - 1)
      }
    }
    return meaning.isEmpty
      ? nil
      : Claim(meaning: meaning, quote: statement.quote(from: opening.lowerBound, through: last))
  }

  /// How many words before a condition a negation turns it round.
  private static let negationReach = 3

  private static func isNegation(_ word: Statement.Word) -> Bool {
    word.short == "pas" || word.short == "jamais" || word.short == "ni"
  }

  private static func first(of phrases: [Phrase], in statement: Statement) -> Range<Int>? {
    phrases.flatMap { phrase in statement.places(of: phrase).map { $0..<$0 + phrase.count } }
      .min { $0.lowerBound < $1.lowerBound }
  }

  /// Whether the words of a question ask on what something depends.
  static func isAsked(by words: [String]) -> Bool {
    words.contains { word in asking.contains { word.hasPrefix($0) } }
      || zip(words, words.dropFirst()).contains { $0 == "faut" && $1 == "il" }
        && (words.contains("pour") || words.contains("avoir"))
  }

  /// How words begin that ask so.
  static let asking = ["condition", "autoris", "accord", "soumis", "subordon"]

  /// How many words after its opening a condition may stand.
  private static let reach = 24

  private static let openings = Phrase.lines(
    """
    soumis… a
    subordonne… a
    sous reserve
    a condition
    sous condition…
    avec accord
    avec l accord
    apres accord
    apres avis
    sur avis
    sur prescription
    d un commun accord
    necessite…
    """)

  private static let freeing = Phrase.lines(
    """
    sans l accord
    sans accord
    sans condition…
    sans prescription
    sans autorisation
    """)

  private static let requirements: [(String, [Phrase])] = [
    ("médecin traitant", "medecin… traitant…|generaliste…"),
    ("médecin du travail", "medecin… du travail"),
    ("médecin conseil", "medecin… conseil…"),
    ("employeur", "employeur…"),
    ("caisse", "cpam|caisse…"),
    ("salarié", "salarie…|patient…"),
    ("les deux", "commun accord"),
    ("visite", "visite…"), ("prescription", "prescription…"), ("certificat", "certificat…"),
    ("RQTH", "rqth|reconnaissance de la qualite"),
  ].map { name, phrases in (name, Phrase.alternatives(phrases)) }
}
