public import Documents

/// A corpus and its index, kept in step.
public struct IndexedCorpus {
  /// Where both lie.
  public let location: CorpusLocation
  /// What the last update did.
  public private(set) var report = UpdateReport()
  /// Files changed since indexing, where updating is forbidden.
  public private(set) var stale: [String] = []

  /// Opens a corpus: builds its index, or brings it up to date unless told not to.
  ///
  /// - Parameters:
  ///   - location: the corpus folder and the index folder.
  ///   - updating: whether changed files are read again; otherwise `stale` names them.
  public init(opening location: CorpusLocation, updating: Bool = true) throws(CorpusError) {
    self.location = location
  }

  /// Brings the index up to date where files changed since; cheap where none did.
  public mutating func refresh() throws(CorpusError) {}

  /// What the corpus holds, in the order of the manifest, then by file.
  public func documents() throws(CorpusError) -> [DocumentSummary] { [] }

  /// Every passage of the index in document order, unreadable ones included.
  public func passages() throws(CorpusError) -> [CitedPassage] { [] }

  /// The cited place with lines around it.
  ///
  /// - Parameters:
  ///   - citation: an id as `ask` prints it.
  ///   - context: how many lines to show before and after.
  public func surroundings(of citation: String, context: Int = 3) throws(CorpusError)
    -> Surroundings
  { throw .unknownCitation(citation) }
}
