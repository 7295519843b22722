import FrenchText

/// Looks through a line for what leans on something said before.
struct LeaningReader {
  private let words: [String]
  private let clauses: [Int]
  private let named: [Antecedent]

  init(_ line: String) {
    let read = LeaningWords(line)
    (words, clauses) = (read.words, read.clauses)
    named = Antecedent.named(in: read.words)
  }

  // MARK: Openings

  /// Whether the line opens as what goes on: « Et pour un indépendant ? », « surtout pour
  /// l’invalidité », « c’est payant ? ».
  var opens: Bool {
    guard let first = words.first, !words.starts(with: ["c", "est", "quoi"]) else { return false }
    if words.starts(with: ["c", "est"]), words.count > 3, Self.articles.contains(words[2]) {
      return false
    }
    return Self.openers.contains(first) || Self.pairs.contains(Array(words.prefix(2)))
  }

  /// Whether the line asks by its form: « et qui prescrit l’arrêt ? ».
  var asks: Bool {
    QuestionKindRule.askedKind(of: words.map { ShortWord(Array($0.utf8).span) }) != nil
  }

  /// Whether the line asks what holds « pour moi », « dans mon cas ».
  var pointsToWriter: Bool {
    words.contains("moi") || words.contains("cas") || words.contains("situation")
  }

  private static let openers: Set<String> = [
    "et", "mais", "alors", "sinon", "aussi", "pareil", "surtout", "seulement", "uniquement",
    "notamment", "ensuite",
  ]

  private static let pairs: Set<[String]> = [
    ["plus", "precisement"], ["plus", "concretement"], ["en", "particulier"], ["dans", "ce"],
    ["pour", "ca"], ["a", "part"], ["c", "est"], ["meme", "si"], ["meme", "pour"], ["ou", "alors"],
  ]

  private static let articles: Set<String> = [
    "le", "la", "les", "l", "un", "une", "mon", "ma", "mes",
  ]

  // MARK: Objects

  /// Whether the line names what it asks about, other than who acts: « préparer la reprise », « jours
  /// de carence », not « l’employeur peut refuser »; words alone, as in « congé maternité », do.
  var namesObject: Bool {
    let isKeywords = !asks && words.first.map { !StopWords.contains(Array($0.utf8)[...]) } == true
    return isKeywords
      || words.indices.dropFirst(2).contains { place in
        Self.linking.contains(words[place - 1]) && !Self.leading.contains(words[place - 2])
          && !StopWords.contains(Array(words[place].utf8)[...])
          && !Antecedent.isMeasure(words, at: place) && !Self.adverbial.contains(words[place])
      }
  }

  /// What stands between a verb or a noun and what it is about.
  private static let linking: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux",
  ]

  /// Behind these stands who acts.
  private static let leading: Set<String> = [
    "que", "qu", "si", "et", "mais", "quand", "comment", "pourquoi", "quoi", "alors", "donc", "est",
  ]

  /// « être au courant », « au moins » speak of nothing.
  private static let adverbial: Set<String> = [
    "courant", "moins", "plus", "maximum", "minimum", "final", "debut", "juste",
  ]

  // MARK: References

  /// Whether a word of the line stands for something said before it.
  var refers: Bool { words.indices.contains(where: refers) }

  private func refers(at place: Int) -> Bool {
    let (word, next) = (words[place], place + 1 < words.count ? words[place + 1] : "")
    let before = place > 0 ? words[place - 1] : ""
    switch word {
    case "il":
      return !Self.isImpersonal(before, next) && !repeatsSubject(at: place)
        && !isNamed(place, inEarlierClause: false)
    case "elle", "ils", "elles":
      return !repeatsSubject(at: place) && !isNamed(place, inEarlierClause: false)
    case "ca", "cela", "ceci":
      return !["dire", "va"].contains(next) && !followsClause(place) && !isDislocated(place)
    case "celui", "celle", "ceux", "celles":
      return !["qui", "que", "qu", "dont"].contains(next) && !followsClause(place)
    case "lui", "leur":
      return !Self.isArticle(word, before: next) && !isNamed(place, inEarlierClause: true)
    case "cet", "cette", "ces": return !followsClause(place)
    case "ce": return Self.isDemonstrative(before, next) && !followsClause(place)
    case "l", "le", "la", "les", "y", "en":
      return (word == "en" && before == "y" || Self.isObject(word, before, next))
        && !isNamed(place, inEarlierClause: true)
    default: return false
    }
  }

  /// Whether the line names, before a pronoun, what that may stand for; an object mostly stands for
  /// what another clause names: « mon patron peut le refuser ».
  private func isNamed(_ place: Int, inEarlierClause isObject: Bool) -> Bool {
    named.contains {
      $0.place < place && (!isObject || clauses[$0.place] < clauses[place])
        && $0.answers(to: words[place])
    } || isNamedAfter(place)
  }

  /// Whether a few words behind a comma say what is meant: « il est neutre, le médecin ? ».
  private func isNamedAfter(_ place: Int) -> Bool {
    guard let last = clauses.last, last > clauses[place] else { return isDislocated(place) }
    let end = words[(clauses.firstIndex(of: last) ?? 0)...]
    return end.count <= 5 && end.first.map(Self.articles.contains) == true
  }

  /// Whether a noun that nothing leads to says what is meant: « ça sert à quoi la RQTH ? », « elle
  /// dure combien de temps la visite ? ».
  private func isDislocated(_ place: Int) -> Bool {
    words.indices.dropFirst(place + 2).dropLast().contains { noun in
      Self.articles.contains(words[noun]) && !Self.prepositions.contains(words[noun - 1])
        && !StopWords.contains(Array(words[noun + 1].utf8)[...])
        && words[..<noun].contains(where: Self.asking.contains)
    }
  }

  private static let asking: Set<String> = ["quoi", "comment", "combien", "quand"]

  private static let prepositions: Set<String> = [
    "a", "de", "d", "pour", "par", "avec", "sur", "sous", "dans", "chez", "en", "pendant", "avant",
    "apres", "sans", "vers", "que", "qu",
  ]

  /// Whether a clause that says something stands before: « RAAM, ça correspond à quoi ? ».
  private func followsClause(_ place: Int) -> Bool {
    words.indices.prefix(place).contains {
      clauses[$0] < clauses[place] && !StopWords.contains(Array(words[$0].utf8)[...])
    }
  }

  /// « l’employeur doit-il », « le bilan est-il gratuit »: the subject stands before the verb.
  private func repeatsSubject(at place: Int) -> Bool {
    guard place > 1, Self.verbs.contains(words[place - 1]) else { return false }
    return words.indices.prefix(place - 1).contains {
      !StopWords.contains(Array(words[$0].utf8)[...]) && !Antecedent.isMeasure(words, at: $0)
    }
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
    "faut", "puis", "faire", "peux", "il", "elle", "ils", "elles",
  ]

  /// « pour les obtenir », not « pour les agents ».
  private static let leadsToInfinitive: Set<String> = [
    "pour", "faut", "peut", "doit", "faire", "il", "elle", "ils", "elles",
  ]
}
