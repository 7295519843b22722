/// What a question asks for.
public enum QuestionKind: String, Sendable, CaseIterable {
  /// A person or an organisation.
  case who
  /// A moment.
  case when
  /// A place.
  case `where`
  /// A way of doing.
  case how
  /// A number or an amount.
  case howMany = "how_many"
  /// A duration.
  case howLong = "how_long"
  /// A reason.
  case why
  /// Yes or no.
  case yesNo = "yes_no"
  /// A definition, or what something does.
  case what
  /// A choice among several.
  case which
  /// What sets two things apart.
  case difference
  /// Anything else.
  case other
}
