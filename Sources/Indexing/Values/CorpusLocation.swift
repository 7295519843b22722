/// Where a corpus lies, and where its index goes.
public struct CorpusLocation: Sendable, Equatable {
  /// The corpus folder.
  public var corpus: String
  /// The folder that holds `reprise.index`.
  public var index: String

  /// A corpus folder and an index folder, as paths.
  public init(corpus: String, index: String) {
    self.corpus = corpus
    self.index = index
  }
}
