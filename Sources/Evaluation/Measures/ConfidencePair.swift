/// A reply's confidence, and whether it deserved it.
struct ConfidencePair: Sendable, Equatable {
  /// The probability, 0 to 1, that the reply gave itself.
  var confidence: Double
  /// Whether the question is answerable and the first citation is right.
  var isRight: Bool

  init(confidence: Double, isRight: Bool) {
    self.confidence = confidence
    self.isRight = isRight
  }

  init(_ judgement: Judgement) {
    self.init(confidence: judgement.confidence, isRight: judgement.isRightAtOne)
  }
}
