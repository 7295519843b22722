import FrenchText
import Indexing

/// Chooses the sentences of a passage that answer.
///
/// The sentence that holds most of the question, each word by its rarity, is chosen (idf overlap).
/// A line that introduces a list brings the list with it; a list under a heading that asks the
/// question is the answer; where only the headings hold the question's words, the whole passage
/// answers them.
struct SentenceSelector {
  let evidence: Evidence

  /// The parts of a passage's text that answer, as UTF-8 offsets.
  ///
  /// - Complexity: O(sentences · terms)
  func select(in reading: PassageReading) -> [Range<Int>] {
    let text = reading.passage.bytes
    let sentences = reading.sentences
    guard sentences.count > 1 else { return text.isEmpty ? [] : [0..<text.count] }
    if evidence.asksTheSame(reading), isItem(sentences[0], in: text) {
      return [0..<endOfList(from: 0, sentences, text)]
    }
    guard let best = evidence.bestSentence(of: reading) else {
      return [wholeOrFirst(sentences, in: text)]
    }
    return [extended(sentences[best.index], at: best.index, sentences, text)]
  }

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
