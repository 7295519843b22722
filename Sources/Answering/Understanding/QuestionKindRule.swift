/// Tells what a question asks for from its first words.
enum QuestionKindRule {
  /// The kind of a question given by its words, folded, in order; « qu’est-ce que » is `qu`,
  /// `est`, `ce`, `que`.
  static func kind(of words: [String]) -> QuestionKind {
    if words.contains("difference") || words.contains("differences") || words.contains("distinguer")
    {
      return .difference
    }
    for start in words.indices.prefix(12) {
      if let kind = kind(at: words[start...].prefix(5).map { $0 }) { return kind }
    }
    return asksYesOrNo(words) ? .yesNo : .other
  }

  /// The kind of a question word and what follows it.
  private static func kind(at words: [String]) -> QuestionKind? {
    let next = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "qui": return .who
    case "quand": return .when
    case "ou": return isPlaceQuestion(words) ? .where : nil
    case "comment": return .how
    case "combien": return combien(words)
    case "pourquoi": return .why
    case "lequel", "laquelle", "lesquels", "lesquelles": return .which
    case "quel", "quelle", "quels", "quelles": return quel(words)
    case "quoi": return .what
    case "qu", "que":
      return next == "est" || next == "" || words.contains("faire") ? .what : nil
    case "duree": return .howLong
    case "definition": return .what
    default: return nil
    }
  }

  private static func combien(_ words: [String]) -> QuestionKind {
    words.contains("temps") || words.contains("jours") || words.contains("mois")
      || words.contains("longtemps") ? .howLong : .howMany
  }

  private static func quel(_ words: [String]) -> QuestionKind {
    for word in words.dropFirst() {
      switch word {
      case "duree", "delai", "delais", "temps": return .howLong
      case "date", "moment", "jour", "heure": return .when
      case "montant", "taux", "pourcentage", "nombre", "age", "prix", "cout", "numero":
        return .howMany
      case "endroit", "lieu", "adresse", "site": return .where
      case "personne", "medecin", "organisme", "interlocuteur", "interlocuteurs": return .who
      default: continue
      }
    }
    return .which
  }

  /// « où » folds to « ou »: it asks for a place only where a verb follows.
  private static func isPlaceQuestion(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    return [
      "trouver", "est", "sont", "se", "puis", "peut", "on", "dois", "doit", "faut", "adresser",
      "envoyer", "deposer", "demander", "aller",
    ].contains(words[1])
  }

  private static func asksYesOrNo(_ words: [String]) -> Bool {
    let pairs = zip(words, words.dropFirst())
    if pairs.contains(where: { $0 == "est" && $1 == "ce" }) { return true }
    let verbs: Set<String> = [
      "peut", "puis", "peux", "doit", "dois", "faut", "ai", "as", "a", "ont", "est", "suis", "sont",
      "peuvent", "doivent", "pourrai", "dois", "va", "vais", "y",
    ]
    let subjects: Set<String> = [
      "je", "il", "elle", "on", "ils", "elles", "t", "vous", "nous", "tu",
    ]
    return pairs.prefix(8).contains { verbs.contains($0) && subjects.contains($1) }
  }
}
