/// An expression that the user's synonyms allow to search for another.
public struct Expansion: Sendable, Equatable {
  /// The expression searched beside that of the rule, as the user wrote it.
  public var to: String
  /// The terms it is searched by.
  public var terms: [[UInt8]]
  /// Whether the documents themselves say that both mean the same.
  public var isAcronym: Bool
}
