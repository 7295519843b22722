import FrenchText

/// Finds who acts: « le médecin traitant », « l’employeur », « le salarié ».
enum ActorRule {
  /// The actors that a statement says to act; nil where it names none.
  ///
  /// Of the runs of actors that it names (« le salarié, l’employeur ou le médecin »), the one that
  /// is said to act counts: « par … », « à l’initiative de … », « … peut »; else the first.
  static func claim(in statement: Statement) -> Claim? {
    let runs = runs(in: statement)
    let acting = runs.first { isActing($0, in: statement) }
    guard let run = acting ?? runs.first else { return nil }
    // A long list is quoted from its beginning.
    return Claim(
      meaning: run.actors,
      quote: statement.quote(
        from: run.words.lowerBound,
        through: min(run.words.upperBound - 1, run.words.lowerBound + longest)),
      isExplicit: acting != nil)
  }

  /// Actors named one after the other.
  private struct Run {
    var actors: Set<String>
    var words: Range<Int>
  }

  private static func runs(in statement: Statement) -> [Run] {
    var runs: [Run] = []
    for mention in Actor.named(in: statement.words)
    where isMeant(mention.words.lowerBound, in: statement) {
      let words = mention.words
      let isComplement = runs.last.map { self.isComplement(of: $0, words, in: statement) } ?? false
      if let last = runs.last, isComplement || goesOn(last, to: words, in: statement) {
        let end = max(last.words.upperBound, words.upperBound)
        if !isComplement { runs[runs.count - 1].actors.insert(mention.name) }
        runs[runs.count - 1].words = last.words.lowerBound..<end
      } else {
        runs.append(Run(actors: [mention.name], words: words))
      }
    }
    return runs
  }

  /// Whether an actor only says whose the one before is: « le médecin conseil de votre caisse ».
  private static func isComplement(
    of run: Run, _ words: Range<Int>, in statement: Statement
  ) -> Bool {
    let end = statement.words[run.words.upperBound - 1].source.upperBound
    let start = statement.words[words.lowerBound].source.lowerBound
    // Two words at most: most actors are far from each other.
    guard end < start, words.lowerBound - run.words.upperBound <= 2 else { return false }
    let between = statement.text[end..<start]
    guard !between.contains(where: { ",;:.\n".utf8.contains($0) }) else { return false }
    let folded = QuestionWords.folded(String(decoding: between, as: UTF8.self))
    return (1...2).contains(folded.count) && genitives.contains(folded[0])
  }

  private static let genitives: Set<String> = ["de", "du", "des", "d"]

  /// Whether an actor belongs to the run before: within a sentence a few words on, in a list some
  /// more, and not behind a « par » of its own.
  private static func goesOn(_ run: Run, to words: Range<Int>, in statement: Statement) -> Bool {
    let end = run.words.upperBound
    guard words.lowerBound > end else { return true }
    let between = statement.text[
      statement.words[end - 1].source
        .upperBound..<statement.words[words.lowerBound].source.lowerBound]
    if between.contains(UInt8(ascii: ".")) { return false }
    if between.contains(UInt8(ascii: "\n")) { return words.lowerBound - end <= 12 }
    return words.lowerBound - end <= 4 && !between.contains { ";:".utf8.contains($0) }
      && !statement.words[end..<words.lowerBound].contains { isAgentMark($0.short) }
  }

  private static func isActing(_ run: Run, in statement: Statement) -> Bool {
    let before = statement.words[..<run.words.lowerBound].suffix(4)
    let after = statement.words[run.words.upperBound...].prefix(2)
    return before.contains { isAgentMark($0.short) }
      || after.contains { isModal($0.short) }
  }

  /// What stands before those who act.
  private static func isAgentMark(_ word: ShortWord) -> Bool {
    switch word {
    case "par", "initiative": true
    default: false
    }
  }

  private static func isModal(_ word: ShortWord) -> Bool {
    switch word {
    case "peut", "peuvent", "pouvez", "doit", "doivent", "devez", "pourra", "pourront": true
    default: false
    }
  }

  /// How many words of a list are quoted.
  private static let longest = 24

  /// Not « auprès du service de santé au travail », where one turns to it, nor « ne peut pas être à
  /// l’initiative de l’employeur ».
  private static func isMeant(_ place: Int, in statement: Statement) -> Bool {
    let before = statement.words[..<place].suffix(6)
    guard let mark = before.last(where: { sendsElsewhere($0.short) }) else { return true }
    return statement.text[mark.source.upperBound..<statement.words[place].source.lowerBound]
      .contains { ".;\n".utf8.contains($0) }
  }

  private static func sendsElsewhere(_ word: ShortWord) -> Bool {
    switch word {
    case "aupres", "pas", "jamais", "ni", "sans": true
    default: false
    }
  }

  /// Whether the words of a question ask if somebody may initiate something.
  static func isAsked(by words: [String]) -> Bool {
    words.contains { word in initiating.contains { word.hasPrefix($0) } }
      && words.contains { word in initiators.contains { word.hasPrefix($0) } }
  }

  private static let initiating = ["demand", "sollicit", "prescri", "decid", "fixe", "initi"]

  /// How words begin that name who may.
  static let initiators = [
    "medecin", "employeur", "patron", "generaliste", "specialiste", "oncologue", "infirmier",
    "docteur", "chirurgien",
  ]
}
