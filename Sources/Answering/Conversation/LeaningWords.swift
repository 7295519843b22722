/// The words of a line, folded, with the clause that each stands in.
struct LeaningWords {
  /// In order.
  let words: [String]
  /// For each word the number of its clause: a mark of punctuation or a conjunction begins another.
  let clauses: [Int]

  /// - Complexity: O(bytes)
  init(_ line: String) {
    var (words, clauses, clause): ([String], [Int], Int) = ([], [], 0)
    for part in line.utf8.split(whereSeparator: Self.ends) {
      clause += 1
      for word in QuestionWords.folded(String(Substring(part))) {
        if Self.conjunctions.contains(word) { clause += 1 }
        words.append(word)
        clauses.append(clause)
      }
    }
    (self.words, self.clauses) = (words, clauses)
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private static let conjunctions: Set<String> = [
    "si", "quand", "lorsque", "lorsqu", "que", "qu", "parce", "puisque", "car", "mais", "et",
    "donc", "alors",
  ]
}
