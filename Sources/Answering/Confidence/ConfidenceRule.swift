/// How sure a reply is, from the share of the question that its first passage covers: a first,
/// simple rule.
enum ConfidenceRule {
  /// From here on the reply is given as an answer.
  static let answered = 0.62
  /// From here on passages are offered as near.
  static let unsure = 0.3

  /// The status of a reply.
  static func status(_ confidence: Double) -> Answer.Status {
    confidence >= answered ? .answered : confidence >= unsure ? .unsure : .noAnswer
  }
}
