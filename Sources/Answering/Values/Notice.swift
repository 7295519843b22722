/// What a reader should know of some citations before relying on them.
public struct Notice: Sendable, Equatable {
  /// What it is about.
  public enum Kind: String, Sendable {
    /// The question names a status that the document does not speak of.
    case scope
    /// The words stand under a heading that denies them.
    case denial
  }

  /// What it is about.
  public var kind: Kind
  /// The citations, by rank.
  public var citations: [Int]
  /// What is to be known, in French.
  public var message: String

  /// A notice about some citations.
  public init(kind: Kind, citations: [Int], message: String) {
    self.kind = kind
    self.citations = citations
    self.message = message
  }
}
