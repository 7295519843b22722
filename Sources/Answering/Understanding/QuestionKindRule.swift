/// Tells what a question asks for from its words.
///
/// The first word that asks decides; « qui » and « quand » ask only where no noun stands before them
/// (« le médecin qui … » does not ask). Where none asks, a verb before its subject, or a modal verb,
/// asks for yes or no.
enum QuestionKindRule {
  /// The kind of a question given by its words, folded, in order; « qu’est-ce que » is `qu`,
  /// `est`, `ce`, `que`.
  static func kind(of words: [String]) -> QuestionKind {
    if words.contains(where: { $0.hasPrefix("differen") || $0 == "distinguer" }) {
      return .difference
    }
    let inversion = firstInversion(in: words)
    for start in words.indices.prefix(16) {
      if inversion == start { return .yesNo }
      let before = start > 0 ? words[start - 1] : nil
      if let kind = kind(at: Array(words[start...].prefix(5)), after: before) { return kind }
    }
    return inversion != nil || words.contains(where: modals.contains) ? .yesNo : .other
  }

  /// The kind that a question word and what follows it ask for.
  private static func kind(at words: [String], after before: String?) -> QuestionKind? {
    let next = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "qui": return asks(after: before) ? .who : nil
    case "quand": return asks(after: before) ? .when : nil
    case "ou": return asksPlace(next, after: before) ? .where : nil
    case "comment": return .how
    case "combien": return combien(words)
    case "pourquoi": return .why
    case "lequel", "laquelle", "lesquels", "lesquelles": return .which
    case "quel", "quelle", "quels", "quelles": return quel(words)
    case "quoi": return .what
    case "qu", "que":
      let isDefinition = next == "est" && words.count > 3 && words[2] == "ce"
      return isDefinition || next == "faire" || words.contains("signifie") ? .what : nil
    case "duree": return before == nil ? .howLong : nil
    case "definition": return .what
    default: return nil
    }
  }

  /// Whether « qui » or « quand » asks, by the word before it.
  private static func asks(after before: String?) -> Bool {
    guard let before else { return true }
    return leads.contains(before)
  }

  private static let leads: Set<String> = [
    "a", "de", "par", "pour", "avec", "chez", "depuis", "jusqu", "est", "et", "mais", "alors",
    "savoir", "bonjour", "donc", "vers", "sur",
  ]

  /// « où » folds to « ou »: it asks for a place where a verb follows.
  private static func asksPlace(_ next: String, after before: String?) -> Bool {
    (before == nil || asks(after: before)) && placeVerbs.contains(next)
  }

  private static let placeVerbs: Set<String> = [
    "trouver", "est", "sont", "se", "puis", "peut", "on", "dois", "doit", "faut", "adresser",
    "envoyer", "deposer", "demander", "aller", "s", "je",
  ]

  private static func combien(_ words: [String]) -> QuestionKind {
    words.contains { ["temps", "jours", "mois", "longtemps", "annees", "semaines"].contains($0) }
      ? .howLong : .howMany
  }

  private static func quel(_ words: [String]) -> QuestionKind {
    for word in words.dropFirst() {
      switch word {
      case "duree", "delai", "delais", "temps": return .howLong
      case "date", "moment", "jour", "heure": return .when
      case "montant", "taux", "pourcentage", "nombre", "age", "prix", "cout", "numero":
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
  private static func firstInversion(in words: [String]) -> Int? {
    zip(words, words.dropFirst()).enumerated().first { place, pair in
      guard verbs.contains(pair.0), subjects.contains(pair.1) else { return false }
      // « qu’est-ce que » asks for a definition.
      return !(pair.1 == "ce" && place > 0 && ["qu", "que", "qui"].contains(words[place - 1]))
    }?.offset
  }

  private static let verbs: Set<String> = [
    "peut", "puis", "peux", "doit", "dois", "faut", "ai", "as", "a", "ont", "est", "suis", "sont",
    "peuvent", "doivent", "pourrai", "pourra", "va", "vais", "y", "sera", "seront", "fait",
    "rend", "recoit", "donne", "permet", "existe",
  ]

  private static let subjects: Set<String> = [
    "je", "il", "elle", "on", "ils", "elles", "t", "ce", "vous", "nous", "tu",
  ]

  private static let modals: Set<String> = [
    "peut", "peux", "peuvent", "doit", "dois", "doivent", "faut", "droit", "obligatoire", "oblige",
    "obligee", "possible", "interdit",
  ]
}
