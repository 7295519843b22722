/// What a passage says on the point that a question asks for.
struct Finding {
  /// The passage's place among those considered.
  var place: Int
  var claim: Claim
  /// The share of the question's subject that it is about, with what it takes from its headings.
  var coverage: Double
  /// Whether it surely says so of the subject.
  var isSure: Bool

  /// Whether it counts before another of the same passage: what says so in so many words, then what
  /// is more about the subject, then what stands first.
  func precedes(_ other: Finding) -> Bool {
    claim.isExplicit == other.claim.isExplicit ? coverage >= other.coverage : claim.isExplicit
  }
}
