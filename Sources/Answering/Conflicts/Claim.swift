/// What a statement says on one point, so that two can be held against each other.
struct Claim: Equatable {
  /// What it says, in a form that is the same for the same sayings: « 1 an » and « 12 mois ».
  var meaning: Set<String>
  /// The stretch of the text that says it.
  var quote: String
  /// In what manner it says it; claims of different manners are not held against each other.
  var manner: String?
  /// Whether it says so in so many words: who acts, not only who is named.
  var isExplicit = true
}
