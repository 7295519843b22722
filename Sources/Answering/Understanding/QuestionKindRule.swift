import FrenchText

/// Tells what a question asks for from its words.
///
/// The first word that asks decides; « qui » and « quand » ask only where no noun stands before them
/// (« le médecin qui … » does not ask). Where none asks, a verb before its subject, or a modal verb,
/// asks for yes or no.
enum QuestionKindRule {
  /// The kind of a question given by its words, folded, in order; « qu’est-ce que » is `qu`,
  /// `est`, `ce`, `que`.
  static func kind(of words: [ShortWord]) -> QuestionKind {
    askedKind(of: words) ?? (words.contains(where: isModal) ? .yesNo : .other)
  }

  /// The kind that the form of a question tells, a question word or a verb before its subject; nil
  /// where words ask for nothing by their form.
  static func askedKind(of words: [ShortWord]) -> QuestionKind? {
    if words.contains(where: { $0.hasPrefix("differen") || $0 == "distinguer" }) {
      return .difference
    }
    let inversion = firstInversion(in: words)
    for start in words.indices.prefix(16) {
      if inversion == start { return .yesNo }
      let before = start > 0 ? words[start - 1] : nil
      let next = words[(start + 1)...].prefix(4)
      if let kind = kind(askedBy: words[start], before: next, after: before) { return kind }
    }
    if let place = words.firstIndex(of: "combien") {
      return combien(words[(place + 1)...].prefix(4))
    }
    return inversion == nil ? nil : .yesNo
  }

  /// Whether words begin with a verb before its subject: « puis-je », « est-ce que ».
  static func beginsWithVerb(_ words: ArraySlice<ShortWord>) -> Bool {
    firstInversion(in: Array(words.prefix(2))) == 0
  }

  /// The kind that a question word asks for, by the words that follow it and the one before.
  private static func kind(
    askedBy word: ShortWord, before next: ArraySlice<ShortWord>, after before: ShortWord?
  ) -> QuestionKind? {
    switch word {
    case "qui": return asks(after: before) ? .who : nil
    case "quand": return asks(after: before) ? .when : nil
    case "ou": return asksPlace(next.first, after: before) ? .where : nil
    case "comment": return .how
    case "combien": return combien(next)
    case "pourquoi": return .why
    case "lequel", "laquelle", "lesquels", "lesquelles": return .which
    case "quel", "quelle", "quels", "quelles": return quel(next)
    case "quoi": return .what
    case "qu", "que": return que(next, after: before) ? .what : nil
    case "duree": return before == nil ? .howLong : nil
    case "definition": return .what
    default: return nil
    }
  }

  /// Whether « que » asks, by the words that follow it and the one before: « que doit … » at the
  /// beginning does, « que le congé … » does not.
  private static func que(_ next: ArraySlice<ShortWord>, after before: ShortWord?) -> Bool {
    let isDefinition = next.count > 2 && next.starts(with: ["est", "ce"])
    if isDefinition || next.first == "faire" || next.contains("signifie") { return true }
    guard before == nil, let first = next.first else { return false }
    return !isArticle(first) && !isSubject(first)
  }

  private static func isArticle(_ word: ShortWord) -> Bool {
    switch word {
    case "l", "le", "la", "les", "un", "une", "des", "du", "de", "mon", "ma", "mes", "son", "sa",
      "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "cet", "cette", "ces", "tout",
      "toute", "tous", "j", "c":
      true
    default: false
    }
  }

  /// Whether « qui » or « quand » asks, by the word before it.
  private static func asks(after before: ShortWord?) -> Bool {
    switch before {
    case nil, "a", "de", "par", "pour", "avec", "chez", "depuis", "jusqu", "est", "et", "mais",
      "alors", "savoir", "bonjour", "donc", "vers", "sur":
      true
    default: false
    }
  }

  /// « où » folds to « ou »: it asks for a place where a verb follows.
  private static func asksPlace(_ next: ShortWord?, after before: ShortWord?) -> Bool {
    asks(after: before) && next.map(isPlaceVerb) ?? false
  }

  private static func isPlaceVerb(_ word: ShortWord) -> Bool {
    switch word {
    case "trouver", "est", "sont", "se", "puis", "peut", "on", "dois", "doit", "faut", "adresser",
      "envoyer", "deposer", "demander", "aller", "s", "je":
      true
    default: false
    }
  }

  private static func combien(_ next: ArraySlice<ShortWord>) -> QuestionKind {
    let times: [ShortWord] = [
      "temps", "jours", "mois", "longtemps", "annees", "semaines", "dure", "durent", "durera",
    ]
    return next.contains(where: times.contains) ? .howLong : .howMany
  }

  private static func quel(_ next: ArraySlice<ShortWord>) -> QuestionKind {
    for word in next {
      switch word {
      case "duree", "delai", "delais", "temps": return .howLong
      case "date", "moment", "jour", "heure": return .when
      case "montant", "plafond", "taux", "pourcentage", "nombre", "age", "prix", "cout", "numero":
        return .howMany
      case "endroit", "lieu", "adresse", "site": return .where
      case "personne", "personnes", "medecin", "organisme", "organismes", "interlocuteur",
        "interlocuteurs", "professionnel", "professionnels", "instance":
        return .who
      default: continue
      }
    }
    return .which
  }

  /// Where a verb stands before its subject: « peut-il », « est-ce que », « ai-je ».
  private static func firstInversion(in words: [ShortWord]) -> Int? {
    words.indices.dropLast().first { place in
      guard isVerb(words[place]), isSubject(words[place + 1]) else { return false }
      // « qu’est-ce que » asks for a definition.
      return !(words[place + 1] == "ce" && place > 0 && asksWhat(words[place - 1]))
    }
  }

  private static func asksWhat(_ word: ShortWord) -> Bool {
    word == "qu" || word == "que" || word == "qui"
  }

  private static func isVerb(_ word: ShortWord) -> Bool {
    switch word {
    case "peut", "puis", "peux", "doit", "dois", "faut", "ai", "as", "a", "ont", "est", "suis",
      "sont", "peuvent", "doivent", "pourrai", "pourra", "va", "vais", "y", "sera", "seront",
      "fait", "rend", "recoit", "donne", "permet", "existe":
      true
    default: false
    }
  }

  private static func isSubject(_ word: ShortWord) -> Bool {
    switch word {
    case "je", "il", "elle", "on", "ils", "elles", "t", "ce", "vous", "nous", "tu": true
    default: false
    }
  }

  private static func isModal(_ word: ShortWord) -> Bool {
    switch word {
    case "peut", "peux", "peuvent", "doit", "dois", "doivent", "faut", "droit", "obligatoire",
      "oblige", "obligee", "possible", "interdit":
      true
    default: false
    }
  }
}
