import FrenchText

/// Something that a line names, which a later pronoun of the line may stand for.
struct Antecedent {
  /// What pronouns may stand for it, as far as its article tells.
  enum Form {
    case masculine, feminine, plural, unknown
  }

  let form: Form
  /// The place of its noun among the words.
  let place: Int

  /// What a line names: « mon mari », « l’arrêt », « une RQTH ».
  ///
  /// - Complexity: O(words)
  static func named(in words: [String]) -> [Antecedent] {
    words.indices.dropFirst().compactMap { place in
      guard let form = form(ofArticle: words[place - 1], before: words[place]),
        !StopWords.contains(Array(words[place].utf8)[...]),
        !isMeasure(words, at: place)
      else { return nil }
      return Antecedent(form: form, place: place)
    }
  }

  /// Whether a pronoun may stand for it.
  func answers(to pronoun: String) -> Bool {
    switch pronoun {
    case "il", "le": form == .masculine || form == .unknown
    case "elle", "la": form == .feminine || form == .unknown
    case "l", "lui": form != .plural
    case "ils", "elles", "les", "leur": form == .plural || form == .unknown
    default: true
    }
  }

  private static func form(ofArticle word: String, before noun: String) -> Form? {
    switch word {
    case "le", "un", "du", "au", "ce", "cet": .masculine
    case "la", "une", "ma", "ta", "sa", "cette": .feminine
    case "les", "des", "aux", "mes", "tes", "ses", "nos", "vos", "leurs", "ces": .plural
    // « mon aide » is feminine.
    case "mon", "ton", "son": "aeiouyh".utf8.contains(noun.utf8.first ?? 0) ? .unknown : .masculine
    case "l", "d", "notre", "votre", "leur", "chaque": .unknown
    default: nil
    }
  }

  /// « combien de temps », « dans quel délai » say what is asked for, and name nothing.
  static func isMeasure(_ words: [String], at place: Int) -> Bool {
    words[..<place].suffix(2).contains("combien")
  }
}
