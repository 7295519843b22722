import FrenchText

/// Finds the questions of a sentence that asks more than one: « Qui décide, et à quelles
/// conditions ? ».
enum QuestionSplitter {
  /// The questions, in order; one where the sentence asks one thing only.
  ///
  /// - Complexity: O(bytes)
  static func questions(in sentence: String) -> [String] {
    let questions = cut(sentence).filter(asks)
    return questions.count > 1 ? questions : [sentence]
  }

  /// Cuts before « et » where a question word follows, but not where commas set it apart: « quel
  /// recours, et sous quel délai, pour contester ? » is one question.
  private static func cut(_ text: String) -> [String] {
    let words = text.split(separator: " ").map { String($0) }
    var parts = [""]
    for (place, word) in words.enumerated() {
      if word == "et", place > 0, leads(words[(place + 1)...].prefix(2)),
        !(words[place - 1].hasSuffix(",") && words[place...].contains { $0.hasSuffix(",") })
      {
        parts.append("")
        continue
      }
      if parts.last?.isEmpty == false { parts[parts.count - 1] += " " }
      parts[parts.count - 1] += word
    }
    return parts
  }

  private static func leads(_ words: ArraySlice<String>) -> Bool {
    leads(QuestionWords.packed(Array(Array(words).joined(by: " ").utf8)))
  }

  /// Whether words begin a question: « combien », « à qui », « est-ce que », « puis-je ».
  static func leads(_ words: [ShortWord]) -> Bool {
    let rest = words.first.map(isPreposition) == true ? words.dropFirst() : words[...]
    return rest.first.map(opens) == true || QuestionKindRule.beginsWithVerb(rest)
  }

  /// Whether a part asks something of its own.
  private static func asks(_ part: String) -> Bool {
    let words = QuestionWords.packed(Array(part.utf8))
    return words.count > 2 && QuestionKindRule.kind(of: words) != .other
  }

  private static func isPreposition(_ word: ShortWord) -> Bool {
    switch word {
    case "a", "de", "d", "par", "pour", "dans", "avec", "sous", "depuis", "pendant": true
    default: false
    }
  }

  private static func opens(_ word: ShortWord) -> Bool {
    switch word {
    case "qui", "quand", "combien", "comment", "pourquoi", "quel", "quelle", "quels", "quelles",
      "quoi", "ou", "lequel", "laquelle", "lesquels", "lesquelles", "peut", "doit", "faut", "dois",
      "puis", "qu":
      true
    default: false
    }
  }
}
