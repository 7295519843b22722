import Documents

/// An acronym that a document explains.
struct Acronym: Sendable, Equatable {
  var short: String
  var long: String

  /// Each form may be searched for the other.
  var rules: [SynonymRule] {
    [SynonymRule(from: short, to: [long]), SynonymRule(from: long, to: [short])]
  }
}
