import FrenchText

/// How far a question leans on what was said before.
enum Leaning: Equatable {
  /// It says all it asks.
  case none
  /// It says little: it may lean.
  case some
  /// It says so: « et … ? », « elle », « la demander », « ça ».
  case clear

  /// How far some words lean.
  ///
  /// - Parameters:
  ///   - words: the question's, folded, in order.
  ///   - contentCount: how many of them are searched.
  /// - Returns: the leaning.
  /// - Complexity: O(words)
  static func of(_ words: [String], contentCount: Int) -> Leaning {
    if opens(words) || words.indices.contains(where: { refers(words, at: $0) }) { return .clear }
    return contentCount <= 2 ? .some : .none
  }

  /// « Et pour un indépendant ? », « surtout pour l’invalidité », « par périodes de combien ? ».
  private static func opens(_ words: [String]) -> Bool {
    guard let first = words.first, !words.starts(with: ["c", "est", "quoi"]) else { return false }
    return openers.contains(first) || pairs.contains(Array(words.prefix(2)))
  }

  private static let openers: Set<String> = [
    "et", "mais", "alors", "sinon", "aussi", "pareil", "surtout", "seulement", "uniquement",
    "notamment", "ensuite",
  ]

  private static let pairs: Set<[String]> = [
    ["plus", "precisement"], ["plus", "concretement"], ["en", "particulier"], ["dans", "ce"],
    ["pour", "ca"], ["a", "part"], ["c", "est"], ["meme", "si"], ["meme", "pour"], ["ou", "alors"],
  ]

  /// Whether the word at a place stands for something said before.
  private static func refers(_ words: [String], at place: Int) -> Bool {
    let (word, next) = (words[place], place + 1 < words.count ? words[place + 1] : "")
    let before = place > 0 ? words[place - 1] : ""
    switch word {
    case "il": return !isImpersonal(before, next) && !repeatsSubject(words, at: place)
    case "elle", "ils", "elles": return !repeatsSubject(words, at: place)
    case "ca": return !["dire", "va"].contains(next)
    case "cela", "ceci", "celui", "celle", "ceux", "celles", "lui", "leur":
      return !isArticle(word, before: next)
    case "cet", "cette", "ces": return true
    case "ce": return isDemonstrative(before, next)
    case "l", "le", "la", "les", "y", "en":
      return word == "en" && before == "y" || isObject(word, before, next)
    default: return false
    }
  }

  /// « l’employeur doit-il », « le bilan est-il gratuit »: the subject stands before the verb.
  private static func repeatsSubject(_ words: [String], at place: Int) -> Bool {
    guard place > 1, verbs.contains(words[place - 1]) else { return false }
    return words[..<(place - 1)].contains { !StopWords.contains(Array($0.utf8)[...]) }
  }

  private static let verbs: Set<String> = [
    "est", "sont", "doit", "doivent", "peut", "peuvent", "a", "ont", "t", "va", "vont", "fait",
    "faut", "sera", "seront", "soit", "devra", "pourra", "recoit", "rend", "reste",
  ]

  /// « il faut », « il y a », « est-il possible », « s’agit-il » speak of nothing said before.
  private static func isImpersonal(_ before: String, _ next: String) -> Bool {
    ["faut", "faudra", "faudrait", "agit", "existe", "vaut"].contains(before)
      || ["faut", "faudra", "faudrait", "existe", "y", "vaut", "s"].contains(next)
      || before == "t" || ["possible", "obligatoire", "necessaire", "vrai", "utile"].contains(next)
  }

  /// « leur employeur » says whose, not what.
  private static func isArticle(_ word: String, before next: String) -> Bool {
    word == "leur" && next != "" && !["faut", "dire", "donner", "demander"].contains(next)
  }

  /// « ce rendez-vous », not « est-ce que », « ce qui », « c’est ».
  private static func isDemonstrative(_ before: String, _ next: String) -> Bool {
    !["est", "qu", "sont", "serait"].contains(before)
      && !["", "que", "qu", "qui", "n", "est", "sont", "soit", "dont", "sera", "serait"].contains(
        next)
  }

  /// « je l’envoie », « peut-on la refuser », « pour y avoir droit »: between a subject and a verb.
  private static func isObject(_ word: String, _ before: String, _ next: String) -> Bool {
    guard subjects.contains(before), !next.isEmpty else { return false }
    let isInfinitive = ["er", "ir", "re"].contains { next.hasSuffix($0) }
    if leadsToInfinitive.contains(before) { return isInfinitive || word == "y" }
    return word != "y" || !["a", "avait", "aura"].contains(next)
  }

  private static let subjects: Set<String> = [
    "je", "tu", "on", "nous", "vous", "me", "te", "se", "qui", "pour", "ne", "peut", "dois", "doit",
    "faut", "puis", "faire", "peux",
  ]

  /// « pour les obtenir », not « pour les agents ».
  private static let leadsToInfinitive: Set<String> = ["pour", "faut", "peut", "doit", "faire"]
}
