/// A document whose bytes are no longer those that were indexed.
public struct StaleText: Error, Equatable, Sendable {
  /// The document's file, relative to the corpus folder.
  public var file: String
}
