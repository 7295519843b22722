/// Citations of one reply whose statements differ.
public struct Conflict: Sendable, Equatable {
  /// On what they differ.
  public enum Kind: String, Sendable {
    case duration, number, date, who, agreement, obligation, condition, scope, other
  }

  /// On what they differ.
  public var kind: Kind
  /// Two or three citations, by rank.
  public var citations: [Int]
  /// What each says, in its own words; parallel to `citations`.
  public var values: [String]

  /// A difference between citations.
  public init(kind: Kind, citations: [Int], values: [String]) {
    self.kind = kind
    self.citations = citations
    self.values = values
  }
}
