/// A measure that has a value for each answerable question, so that two runs can be compared
/// question by question.
package enum QuestionMeasure: String, Sendable, CaseIterable {
  /// Whether the first citation is right.
  case success1 = "s1"
  /// Whether one of the first three is.
  case success3 = "s3"
  /// Whether one of the first five is.
  case success5 = "s5"
  /// One over the rank of the first right one among ten, else 0.
  case reciprocalRank = "mrr10"
  /// The F1 of the first citation's highlights.
  case f1 = "f1"

  /// Its name in tables.
  package var name: String {
    switch self {
    case .success1: "S@1"
    case .success3: "S@3"
    case .success5: "S@5"
    case .reciprocalRank: "MRR@10"
    case .f1: "F1"
    }
  }

  /// Its value, 0 to 1, for a question; 0 for one that no document answers.
  package func value(of judgement: Judgement) -> Double {
    switch self {
    case .success1: judgement.isHit(within: 1) ? 1 : 0
    case .success3: judgement.isHit(within: 3) ? 1 : 0
    case .success5: judgement.isHit(within: 5) ? 1 : 0
    case .reciprocalRank: judgement.reciprocalRank
    case .f1: judgement.isAnswerable ? judgement.f1 : 0
    }
  }
}
