import FrenchText
import Indexing
import Retrieval

/// Raises passages that stand under a heading which asks what the question asks: « Qui peut la
/// solliciter ? » for a question that begins with « qui ».
struct HeadingEvidence {
  /// How many of the best passages are looked at.
  static let depth = 50
  /// What a matching heading adds, as a share of the best score.
  static let bonus = 0.15

  let kind: QuestionKind
  let corpus: IndexedCorpus

  /// The passages in their new order.
  ///
  /// - Complexity: O(passages · words of their headings)
  func reranked(_ found: [RankedPassage]) -> [RankedPassage] {
    guard kind != .other, let best = found.first?.score else { return found }
    let scored = found.map { ranked in
      let matches = asksTheSame(corpus.section(of: ranked.passage))
      return RankedPassage(
        passage: ranked.passage, score: ranked.score + (matches ? Self.bonus * best : 0))
    }
    return scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
  }

  /// Whether the innermost heading is a question of the same kind.
  func asksTheSame(_ section: [String]) -> Bool {
    guard kind != .other, let heading = section.last, heading.utf8.contains(UInt8(ascii: "?")) else { return false }
    return QuestionKindRule.kind(of: QuestionWords.folded(heading)) == kind
  }
}
