/// How well differences between documents are shown.
package struct ConflictMeasures: Sendable, Equatable {
  /// How often the conflicts of one kind were flagged.
  package struct Kind: Sendable, Equatable {
    /// On what the documents differ; empty where the set does not say.
    package var name: String
    /// The share flagged.
    package var flagged: Share
  }

  /// The share with right citations for two different sides, in two citations, among the first
  /// five.
  package var bothSides: Share
  /// The share whose reply lists a conflict that names two citations right for different sides.
  package var flagged: Share
  /// The same by kind of difference, in the order of their names.
  package var kinds: [Kind]
  /// The share of the other answerable single questions whose reply lists a conflict that is none
  /// of the labelled ones.
  package var falselyFlagged: Share

  /// The measures of some judgements; nil where no question is on a conflict.
  ///
  /// - Complexity: O(*n*)
  package init?(of judgements: [Judgement]) {
    let conflicts = judgements.filter { $0.category == "conflict" }
    if conflicts.isEmpty { return nil }
    let others = judgements.filter { $0.isAnswerable && $0.isSingle }
    bothSides = Share(conflicts.count(where: \.showsBothSides), of: conflicts.count)
    flagged = Self.flagged(conflicts)
    kinds = Dictionary(grouping: conflicts) { $0.conflictKind ?? "" }
      .sorted { $0.key < $1.key }
      .map { Kind(name: $0.key, flagged: Self.flagged($0.value)) }
    falselyFlagged = Share(others.count(where: \.isFalselyFlagged), of: others.count)
  }

  private static func flagged(_ judgements: [Judgement]) -> Share {
    Share(judgements.count(where: \.isFlagged), of: judgements.count)
  }
}
