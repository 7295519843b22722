import FrenchText
import Indexing

/// Chooses the sentences of a passage that answer.
///
/// The sentence that answers best is chosen, where yes or no is asked with those near it that deny or
/// set a condition. A line that introduces a list brings the list with it; a list under a heading that asks the
/// question is the answer; where only the headings hold the question's words, the whole passage
/// answers them.
struct SentenceSelector {
  let evidence: Evidence

  /// The parts of a passage's text that answer, as UTF-8 offsets.
  ///
  /// - Complexity: O(words of the passage + sentences · terms)
  func select(in reading: PassageReading) -> [Range<Int>] {
    select(in: reading, with: AskedValue(evidence.question.understanding.kind, in: reading))
  }

  /// The same, where the values asked for are known.
  func select(in reading: PassageReading, with value: AskedValue) -> [Range<Int>] {
    let text = reading.passage.bytes
    let sentences = reading.sentences
    guard sentences.count > 1 else { return text.isEmpty ? [] : [0..<text.count] }
    if evidence.asksTheSame(reading), isItem(sentences[0], in: text) {
      return [0..<endOfList(from: 0, sentences, text)]
    }
    guard let best = evidence.bestSentence(of: reading, with: value) else {
      return [wholeOrFirst(sentences, in: text)]
    }
    let answering =
      evidence.question.understanding.kind == .yesNo
      ? withRestrictions(best, in: reading) : best...best
    let last = extended(
      sentences[answering.upperBound], at: answering.upperBound, sentences, text)
    return [sentences[answering.lowerBound].lowerBound..<last.upperBound]
  }

  /// A sentence with what stands between it and those near it that restrict what it says: a yes
  /// without its « sauf » misleads.
  private func withRestrictions(_ best: Int, in reading: PassageReading) -> ClosedRange<Int> {
    let sentences = reading.sentences
    func share(_ place: Int) -> Double {
      evidence.question.coverage(
        of: reading.held(in: sentences[place]), reading.themes(in: sentences[place]))
    }
    let least = Self.leastShared * share(best)
    let near = max(0, best - Self.reach)...min(sentences.count - 1, best + Self.reach)
    let restricting = near.filter { place in
      share(place) >= least && Restriction.stands(in: sentences[place], of: reading)
    }
    return min(best, restricting.first ?? best)...max(best, restricting.last ?? best)
  }

  /// How many sentences off a restriction may stand.
  private static let reach = 2
  /// What it has to hold of the question, as a share of what the best sentence does.
  private static let leastShared = 0.3

  private func wholeOrFirst(_ sentences: [Range<Int>], in text: [UInt8]) -> Range<Int> {
    let isList = text.contains(UInt8(ascii: "\n"))
    if isList || sentences.count <= 3 || text.count <= 420 { return 0..<text.count }
    return sentences[0].lowerBound..<sentences[1].upperBound
  }

  /// A sentence that ends in a colon goes on in its list.
  private func extended(
    _ sentence: Range<Int>, at index: Int, _ sentences: [Range<Int>], _ text: [UInt8]
  ) -> Range<Int> {
    guard text[sentence.upperBound - 1] == UInt8(ascii: ":") else { return sentence }
    return sentence
      .lowerBound..<max(
        sentence.upperBound, endOfList(from: index + 1, sentences, text))
  }

  /// Where the list items end that begin at a sentence; 0 where none does.
  private func endOfList(from index: Int, _ sentences: [Range<Int>], _ text: [UInt8]) -> Int {
    sentences[index...].prefix { isItem($0, in: text) }.last?.upperBound ?? 0
  }

  /// Whether a sentence begins with a bullet, a dash or a number: « 1. ».
  private func isItem(_ sentence: Range<Int>, in text: [UInt8]) -> Bool {
    let start = text[sentence]
    if start.starts(with: "•".utf8) || start.first == UInt8(ascii: "-") { return true }
    let digits = start.prefix { (0x30...0x39).contains($0) }
    let after = start.dropFirst(digits.count).prefix(2)
    return (1...2).contains(digits.count)
      && (after.elementsEqual(". ".utf8) || after.elementsEqual(") ".utf8))
  }
}
