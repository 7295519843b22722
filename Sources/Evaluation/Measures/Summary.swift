/// Every measure of a run.
package struct Summary: Sendable, Equatable {
  /// The measures of a category.
  package struct Category: Sendable, Equatable {
    /// Its name.
    package var name: String
    /// Its measures.
    package var measures: Measures
  }

  /// Over the answerable single questions; nil where there is none. Turns and conflicts have rows
  /// of their own.
  package var all: Measures?
  /// Over the single questions that no document answers; nil where there is none.
  package var unanswerable: Measures?
  /// By category, in the order of their names.
  package var categories: [Category]
  /// How far confidence can be trusted.
  package var confidence: ConfidenceMeasures
  /// How differences between documents are shown; nil where no question is on one.
  package var conflicts: ConflictMeasures?

  /// The measures of some judgements.
  ///
  /// - Complexity: O(*n* · resamples), where *n* is the number of judgements
  package init(of judgements: [Judgement], bootstrap: Bootstrap = Bootstrap()) {
    func measures(_ part: [Judgement]) -> Measures? {
      part.isEmpty ? nil : Measures(of: part, bootstrap: bootstrap)
    }
    let single = judgements.filter(\.isSingle)
    all = measures(single.filter(\.isAnswerable))
    unanswerable = measures(single.filter { !$0.isAnswerable })
    categories = Dictionary(grouping: judgements, by: \.category)
      .sorted { $0.key < $1.key }
      .map { Category(name: $0.key, measures: Measures(of: $0.value, bootstrap: bootstrap)) }
    confidence = ConfidenceMeasures(of: judgements)
    conflicts = ConflictMeasures(of: judgements)
  }
}
