import FrenchText

/// What somebody tells of themselves before they ask, in one sentence: « j’ai un lymphome, puis-je
/// demander la RQTH ? ».
///
/// What begins with « si », « lorsque » or « après » is no such thing: it says which case is asked
/// about.
enum Circumstance {
  /// A sentence cut before its question; nothing stands before it where nothing is told.
  ///
  /// - Complexity: O(bytes), and O(clauses · bytes) where the clauses ask nothing
  static func split(_ sentence: String) -> (told: String, question: String) {
    let text = Array(sentence.utf8)
    for cut in text.indices.dropLast() where cuts(text, at: cut) {
      let told = QuestionWords.packed(Array(text[..<cut]))
      guard tells(told) else { return ("", sentence) }
      let rest = Array(text[(cut + 2)...])
      if asksAtOnce(QuestionWords.packed(rest)) {
        return (
          String(decoding: text[..<end(of: text, before: cut)], as: UTF8.self),
          String(decoding: rest, as: UTF8.self)
        )
      }
    }
    return ("", sentence)
  }

  /// Where the text before a mark ends, without the space before it.
  private static func end(of text: [UInt8], before mark: Int) -> Int {
    (text[..<mark].lastIndex { $0 > 0x20 } ?? -1) + 1
  }

  /// Whether the first words ask: « puis-je », « à quel âge ».
  private static func asksAtOnce(_ words: [ShortWord]) -> Bool {
    QuestionSplitter.leads(words)
      && QuestionKindRule.askedKind(of: Array(words.prefix(firstWords))) != nil
  }

  /// How many words it takes to tell: « à qui est-ce que ».
  private static let firstWords = 5

  /// Whether a comma or a colon stands at a place, with a space behind it.
  private static func cuts(_ text: [UInt8], at place: Int) -> Bool {
    (text[place] == UInt8(ascii: ",") || text[place] == UInt8(ascii: ":"))
      && text[place + 1] <= 0x20
  }

  /// Whether words tell of the one who writes, and ask nothing.
  private static func tells(_ words: [ShortWord]) -> Bool {
    guard let first = words.first, !restricts(first), words.contains(where: isPersonal) else {
      return false
    }
    return QuestionKindRule.askedKind(of: words) == nil
  }

  private static func isPersonal(_ word: ShortWord) -> Bool {
    switch word {
    case "je", "j", "me", "m", "mon", "ma", "mes", "nous", "notre", "nos", "on": true
    default: false
    }
  }

  private static func restricts(_ word: ShortWord) -> Bool {
    switch word {
    case "si", "s", "quand", "lorsque", "lorsqu", "apres", "avant", "pendant", "durant", "pour",
      "en", "dans", "avec", "sans", "chez", "a", "au", "aux", "des", "suite", "malgre", "sauf":
      true
    default: false
    }
  }
}
