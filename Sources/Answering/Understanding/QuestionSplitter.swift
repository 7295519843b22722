import FrenchText

/// Finds the questions of a line that asks more than one: « Qui la demande ? Combien de temps
/// dure-t-elle ? », « Qui décide, et à quelles conditions ? ».
enum QuestionSplitter {
  /// The questions, in order; one where the line asks one thing only.
  ///
  /// - Complexity: O(bytes)
  static func questions(in line: String) -> [String] {
    guard mayAskTwice(line) else { return [line] }
    let questions = line.split(separator: "?").flatMap { cut(String($0)) }.filter(asks)
    return questions.count > 1 ? questions : [line]
  }

  /// Whether something stands behind a question mark, or « et » inside: most lines have neither.
  private static func mayAskTwice(_ line: String) -> Bool {
    var (recent, isBehindMark): (UInt32, Bool) = (0, false)
    for byte in line.utf8 {
      if isBehindMark, byte > 0x20 { return true }
      isBehindMark = isBehindMark || byte == UInt8(ascii: "?")
      recent = recent << 8 | UInt32(byte)
      // " et "
      if recent == 0x2065_7420 { return true }
    }
    return false
  }

  /// Cuts before « et » where a question word follows.
  private static func cut(_ text: String) -> [String] {
    let words = text.split(separator: " ").map { String($0) }
    var parts = [""]
    for (place, word) in words.enumerated() {
      if word == "et", place > 0, leads(Array(words[(place + 1)...].prefix(2))) {
        parts.append("")
        continue
      }
      if parts.last?.isEmpty == false { parts[parts.count - 1] += " " }
      parts[parts.count - 1] += word
    }
    return parts
  }

  /// Whether some words begin a question: « combien », « à qui », « est-ce que ».
  private static func leads(_ words: [String]) -> Bool {
    let packed = QuestionWords.packed(Array(words.joined(by: " ").utf8))
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
