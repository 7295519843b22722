import FrenchText
import Indexing

/// How sure a reply is: a first, simple rule.
///
/// What share of the question, each word by its rarity, the first passage and its headings hold;
/// a rare word that no document holds weighs as much as the rarest that one does.
struct ConfidenceRule {
  /// From here on the reply is given as an answer.
  static let answered = 0.62
  /// From here on passages are offered as near.
  static let unsure = 0.3

  private let question: ReadQuestion
  private let corpus: IndexedCorpus

  init(_ question: ReadQuestion, in corpus: IndexedCorpus) {
    self.question = question
    self.corpus = corpus
  }

  /// The share of the question that a passage covers, 0 to 1.
  func coverage(of passage: LoadedPassage) -> Double {
    let text = passage.bytes
    let headings = Array(passage.cited.section.joined(separator: "\n").utf8)
    let held = terms(of: text, splits: passage.wordStarts).union(terms(of: headings))
    var (covered, total) = (0.0, 0.0)
    for word in 0..<question.wordCount {
      let own = question.terms.filter { $0.word == word }
      guard let main = own.first else { continue }
      let rarity = corpus.rarity(of: main.bytes)
      total += rarity
      let best = own.filter { held.contains($0.bytes) }.map { min(1, $0.weight * 2) }.max() ?? 0
      covered += rarity * best
    }
    return total == 0 ? 0 : covered / total
  }

  /// The reply's status for a coverage of the first passage.
  static func status(_ confidence: Double) -> Answer.Status {
    confidence >= answered ? .answered : confidence >= unsure ? .unsure : .noAnswer
  }

  private func terms(of text: [UInt8], splits: [Int] = []) -> Set<[UInt8]> {
    let analyzed = FrenchAnalyzer().analyze(text, splits: splits) { corpus.isCompound($0) }
    return Set(analyzed.occurrences.map { Array(analyzed.term($0)) })
  }
}
