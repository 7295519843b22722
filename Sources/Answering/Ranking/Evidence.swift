import Indexing
import Retrieval

/// Puts the best passages in a new order by what they hold of the question as a whole.
///
/// Two signs beside BM25: how much of the question a passage covers with its headings, each word
/// by its rarity; and whether it stands under a heading that asks what the question asks, as « Qui
/// peut la solliciter ? » does for a question that begins with « qui ».
struct Evidence {
  /// How many of the best passages are looked at.
  static let depth = 50
  /// What a matching heading adds, as a share of the best score.
  static let headingBonus = 0.15
  /// What share of its score a passage keeps that covers nothing.
  static let uncovered = 0.6

  let question: ReadQuestion
  let corpus: IndexedCorpus

  /// The passages in their new order, with their new scores.
  ///
  /// - Complexity: O(passages · terms · log *n*)
  func reranked(_ found: [RankedPassage]) -> [RankedPassage] {
    guard let best = found.first?.score else { return found }
    let scored = found.map { ranked in
      let share = Self.uncovered + (1 - Self.uncovered) * coverage(of: ranked.passage)
      let bonus = asksTheSame(corpus.section(of: ranked.passage)) ? Self.headingBonus * best : 0
      return RankedPassage(passage: ranked.passage, score: ranked.score * share + bonus)
    }
    return scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
  }

  /// The share of the question that a passage covers with its headings, 0 to 1: each word by its
  /// rarity, a synonym for less than the word itself. A word that no document holds is as rare as
  /// can be.
  ///
  /// - Complexity: O(terms · log *n*)
  func coverage(of passage: Int) -> Double {
    question.coverage { corpus.passage(passage, holds: $0) }
  }

  /// Whether the innermost heading is a question of the same kind.
  func asksTheSame(_ section: [String]) -> Bool {
    guard question.understanding.kind != .other, let heading = section.last,
      heading.utf8.contains(UInt8(ascii: "?"))
    else { return false }
    return QuestionKindRule.kind(of: QuestionWords.folded(heading)) == question.understanding.kind
  }
}
