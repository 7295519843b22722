import FrenchText

/// Finds the questions of a line that asks more than one: « Qui la demande ? Combien de temps
/// dure-t-elle ? », « Qui décide, et à quelles conditions ? ».
enum QuestionSplitter {
  /// The questions, in order; one where the line asks one thing only.
  ///
  /// - Complexity: O(bytes)
  static func questions(in line: String) -> [String] {
    let questions = line.split(separator: "?").flatMap { cut(String($0)) }.filter(asks)
    return questions.count > 1 ? questions : [line]
  }

  /// Cuts before « et » where a question word follows.
  private static func cut(_ text: String) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    var parts: [[Substring]] = [[]]
    for (place, word) in words.enumerated() {
      let isCut = word == "et" && place > 0 && leads(Array(words[(place + 1)...].prefix(2)))
      if isCut { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  /// Whether some words begin a question: « combien », « à qui », « est-ce que ».
  private static func leads(_ words: [Substring]) -> Bool {
    let packed = QuestionWords.packed(Array(words.joined(separator: " ").utf8))
    let rest = packed.first.map(isPreposition) == true ? packed.dropFirst() : packed[...]
    return rest.first.map(opens) == true || rest.starts(with: ["est", "ce"])
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
      "puis":
      true
    default: false
    }
  }
}
