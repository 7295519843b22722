/// What is risked by answering more: replies are sorted by confidence, and the share answered
/// stands against the share of errors among them.
///
/// Sources: El-Yaniv and Wiener (2010); Kamath, Jia and Liang (2020, arXiv 2006.09462) for answers
/// to questions.
package struct RiskCoverage: Sendable, Equatable {
  /// One choice of the least confidence that is answered.
  package struct Point: Sendable, Equatable {
    /// The least confidence answered.
    package var confidence: Double
    /// The share of questions answered, over 0 to 1.
    package var coverage: Double
    /// The share of errors among them.
    package var risk: Double
  }

  /// One point for each confidence that occurs, from the highest down.
  package var points: [Point]
  /// The area under the curve, 0 to 1, less is better: the mean risk of answering the 1, 2, … *n*
  /// most confident (Geifman and El-Yaniv 2017). Replies of equal confidence count in all orders:
  /// their errors are spread evenly. Nil of no replies.
  package var area: Double?

  /// The curve of some replies.
  ///
  /// - Complexity: O(*n* log *n*)
  init(of pairs: [ConfidencePair]) {
    points = []
    var errors = 0
    var answered = 0
    var risks = 0.0
    for group in ConfidenceMeasures.groups(of: pairs.sorted { $0.confidence > $1.confidence }) {
      let errorsHere = group.count { !$0.isRight }
      for place in 1...group.count {
        let expected = Double(errors) + Double(errorsHere * place) / Double(group.count)
        risks += expected / Double(answered + place)
      }
      errors += errorsHere
      answered += group.count
      points.append(
        Point(
          confidence: group[group.startIndex].confidence,
          coverage: Double(answered) / Double(pairs.count),
          risk: Double(errors) / Double(answered)))
    }
    area = pairs.isEmpty ? nil : risks / Double(pairs.count)
  }

  /// The point that answers most while at most this share of the answers is wrong; nil where no
  /// choice keeps to it.
  ///
  /// - Complexity: O(points)
  package func widest(risking risk: Double) -> Point? {
    points.last { $0.risk <= risk }
  }
}
