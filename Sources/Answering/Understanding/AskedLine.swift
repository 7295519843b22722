import FrenchText

/// A line taken apart: what it asks, and what it tells beside.
///
/// Of « J’ai été opéré en mars. Qui peut demander la RQTH ? » the second sentence asks; the first
/// tells of the person who does.
struct AskedLine: Equatable {
  /// The questions, in order; the whole line where nothing in it can be told apart.
  let questions: [String]
  /// What is told beside them; empty where nothing is.
  let told: String

  /// Takes a line apart.
  ///
  /// - Complexity: O(bytes)
  init(_ line: String) {
    let text = Array(line.utf8)
    guard Self.mayHoldMore(text) else {
      (questions, told) = ([line], "")
      return
    }
    var (asked, told): ([String], [String]) = ([], [])
    for sentence in Self.sentences(of: text) {
      guard sentence.asks else {
        told.append(sentence.text)
        continue
      }
      let (before, question) = Circumstance.split(sentence.text)
      if !before.isEmpty { told.append(before) }
      asked += QuestionSplitter.questions(in: question)
    }
    let isWhole = asked.isEmpty || asked.count == 1 && told.isEmpty
    questions = isWhole ? [line] : asked
    self.told = isWhole ? "" : told.joined(by: " ")
  }

  /// Whether anything stands behind a mark of punctuation, or « et » inside: most lines have neither.
  private static func mayHoldMore(_ text: [UInt8]) -> Bool {
    var (recent, isBehindMark): (UInt32, Bool) = (0, false)
    for byte in text {
      if isBehindMark, byte > 0x20, !isMark(byte) { return true }
      isBehindMark = isBehindMark || isMark(byte)
      recent = recent << 8 | UInt32(byte)
      // " et "
      if recent == 0x2065_7420 { return true }
    }
    return false
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private struct Sentence {
    let text: String
    var asks: Bool
  }

  /// The sentences, with those that ask: the ones that end with a question mark or, where none does,
  /// those that a question word or a verb before its subject makes a question.
  private static func sentences(of text: [UInt8]) -> [Sentence] {
    let ranges = SentenceSplitter.sentences(in: text)
    let hasMarks = ranges.contains { endsAsQuestion(text[$0]) }
    return ranges.map { range in
      let words = QuestionWords.packed(Array(text[range]))
      let asks =
        hasMarks
        ? endsAsQuestion(text[range]) && words.count > 2 && !Courtesy.isAll(of: words)
        : QuestionKindRule.askedKind(of: words) != nil
      return Sentence(text: String(decoding: text[range], as: UTF8.self), asks: asks)
    }
  }

  private static func endsAsQuestion(_ sentence: ArraySlice<UInt8>) -> Bool {
    sentence.suffix(4).contains(UInt8(ascii: "?"))
  }
}
