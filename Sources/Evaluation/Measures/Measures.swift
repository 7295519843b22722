import Answering

/// The measures of one row: all questions, those that no document answers, or one category.
package struct Measures: Sendable, Equatable {
  /// How many questions there are.
  package var count: Int
  /// The share answered with confidence.
  package var answered: Share
  /// The share of « passages proches, à vérifier ».
  package var unsure: Share
  /// The share of « les documents ne répondent pas ».
  package var none: Share
  /// How many questions failed.
  package var failed: Int
  /// How well answers were found; nil where no question of the row is answerable.
  package var retrieval: RetrievalMeasures?

  /// The share, unsure or none, that was not answered with confidence: what questions without an
  /// answer deserve.
  package var refused: Share { Share(unsure.hits + none.hits, of: count) }

  /// The measures of some judgements.
  ///
  /// - Complexity: O(*n* · resamples), where *n* is the number of judgements
  package init(of judgements: [Judgement], bootstrap: Bootstrap = Bootstrap()) {
    count = judgements.count
    answered = Share(judgements.count { $0.status == .answered }, of: count)
    unsure = Share(judgements.count { $0.status == .unsure }, of: count)
    none = Share(judgements.count { $0.status == .noAnswer }, of: count)
    failed = judgements.count { $0.status == nil }
    let isRetrieval = judgements.contains(where: \.isAnswerable)
    retrieval = isRetrieval ? RetrievalMeasures(of: judgements, bootstrap: bootstrap) : nil
  }
}
