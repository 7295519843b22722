/// A term that is looked for, and how much it counts.
public struct QueryTerm: Equatable, Sendable {
  /// The bytes of the term, as analysis makes them.
  public let term: [UInt8]
  /// The factor of what the term scores: 1 for a word of the question, less for a synonym, 0 for
  /// nothing.
  public let weight: Double

  /// A term of a query. A weight that is negative or not finite is a programmer error and traps.
  public init(term: [UInt8], weight: Double = 1) {
    precondition(weight >= 0 && weight.isFinite, "a term's weight is finite and not negative")
    self.term = term
    self.weight = weight
  }
}
