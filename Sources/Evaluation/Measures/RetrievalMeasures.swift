import Answering

/// How well the right places were found and marked. Shares are of all the questions of a row.
package struct RetrievalMeasures: Sendable, Equatable {
  /// S@1: the first citation is right (success at 1, as `success` of trec_eval).
  package var success1: Share
  /// S@3: one of the first three is.
  package var success3: Share
  /// S@5: one of the first five is.
  package var success5: Share
  /// MRR@10: the mean of one over the rank of the first right citation, 0 beyond the tenth
  /// (`recip_rank` of trec_eval, cut at 10).
  package var reciprocalRank: Estimate
  /// F1: the mean F1, in bytes, of the first citation's highlights against gold words.
  package var f1: Estimate
  /// The same where the first citation is right; 0 where none is.
  package var f1OfHits: Double
  /// S@1 among the questions answered with confidence.
  package var success1OfAnswered: Share
  /// The mean length of the first five citations' texts, in characters (Unicode scalars).
  package var characters: Double

  /// The measures of some judgements; questions that no document answers count as not found.
  ///
  /// - Complexity: O(*n* · resamples), where *n* is the number of judgements
  init(of judgements: [Judgement], bootstrap: Bootstrap) {
    let count = judgements.count
    let hits = judgements.filter(\.isRightAtOne)
    let answerable = judgements.filter(\.isAnswerable)
    func success(_ limit: Int) -> Share {
      Share(judgements.count { $0.isHit(within: limit) }, of: count)
    }
    func estimate(_ measure: QuestionMeasure) -> Estimate {
      Estimate(meanOf: judgements.map(measure.value), by: bootstrap)
    }
    success1 = success(1)
    success3 = success(3)
    success5 = success(5)
    reciprocalRank = estimate(.reciprocalRank)
    f1 = estimate(.f1)
    f1OfHits = hits.reduce(0) { $0 + $1.f1 } / Double(max(1, hits.count))
    success1OfAnswered = Share(
      hits.count { $0.status == .answered }, of: judgements.count { $0.status == .answered })
    let citations = answerable.reduce(0) { $0 + $1.shownCitations }
    characters =
      Double(answerable.reduce(0) { $0 + $1.shownCharacters }) / Double(max(1, citations))
  }
}
