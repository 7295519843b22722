import Documents
import Files
import Retrieval

/// A corpus and its index, kept in step.
///
/// Opening builds the index where there is none, and makes it anew where files came, went or
/// changed, or where it is damaged; a folder that cannot be written leaves it in memory.
public struct IndexedCorpus {
  /// Where both lie.
  public let location: CorpusLocation
  /// What the last update did; where none was needed, how things stand.
  ///
  /// - Complexity: O(files)
  public var report: UpdateReport { lastUpdate ?? UpdateReport(from: index, to: index) }
  /// What the last update had to warn of, or the reading of the corpus where none was needed.
  ///
  /// - Complexity: O(1)
  public var warnings: [String] { lastUpdate?.warnings ?? index.warnings }
  /// Files changed since indexing, where updating is forbidden.
  public private(set) var stale: [String] = []

  let folder: CorpusFolder
  let store: IndexStore
  private let build: IndexBuild
  private let isUpdating: Bool
  private(set) var index: OpenIndex
  private var lastUpdate: UpdateReport?
  let texts = TextCache()
  let passagesRead = PassageCache()
  let searched = SearchedDocuments()

  /// Opens a corpus: builds its index, or brings it up to date unless told not to.
  ///
  /// - Parameters:
  ///   - location: the corpus folder and the index folder.
  ///   - updating: whether changed files are read again; otherwise `stale` names them.
  /// - Throws: `CorpusError` where there is no corpus, no document in it, a manifest that is not
  ///   valid, or an index of another corpus.
  public init(opening location: CorpusLocation, updating: Bool = true) throws(CorpusError) {
    try self.init(
      opening: location, updating: updating, smallestContinued: PriorIndex.smallestCorpus)
  }

  /// Opens a corpus with other sizes from which it is read in parts, or read again rather than held,
  /// so that tests need no large one.
  init(
    opening location: CorpusLocation, updating: Bool = true,
    limits: BuildLimits = BuildLimits(), smallestContinued: Int
  ) throws(CorpusError) {
    guard LocalFile.isDirectory(location.corpus) else { throw .notFound(path: location.corpus) }
    self.location = location
    folder = CorpusFolder(path: location.corpus)
    store = IndexStore(folder: location.index)
    build = IndexBuild(
      folder: folder, location: location, store: store, limits: limits,
      smallestContinued: smallestContinued)
    isUpdating = updating
    let snapshot = try Snapshot(of: folder)
    let found = try StoredIndex(in: store, for: location)
    if let index = found.index, index.snapshot == snapshot.fingerprint || !updating {
      self.index = index
      stale = index.snapshot == snapshot.fingerprint ? [] : snapshot.changes(since: index)
    } else {
      let built = try build.run(snapshot, from: found.index)
      index = built.index
      var update = UpdateReport(from: found.index, to: built.index)
      update.isUnwritten = built.isUnwritten
      update.warnings += found.warnings + built.warnings
      lastUpdate = update
    }
  }

  /// Brings the index up to date where files changed since; cheap where none did.
  ///
  /// - Complexity: a status call a file
  /// - Throws: `CorpusError` where the corpus went away or its manifest is no longer valid.
  public mutating func refresh() throws(CorpusError) {
    let snapshot = try Snapshot(of: folder)
    guard snapshot.fingerprint != index.snapshot else { return }
    forgetDocuments()
    guard isUpdating else {
      stale = snapshot.changes(since: index)
      return
    }
    try update(to: snapshot, from: index)
  }

  /// Reads the whole index and every file that it was made from. It is made anew where a part is
  /// damaged, or where a file is no longer what was indexed though its size and its time are the same,
  /// which the report then says; where updating is forbidden, `stale` names such files.
  ///
  /// - Throws: `CorpusError.damagedIndex` where updating is forbidden; else as opening does.
  /// - Complexity: O(bytes of the index and of the files)
  public mutating func check() throws(CorpusError) {
    do throws(IndexError) { try index.validate() } catch {
      try rebuild(after: .damagedIndex(path: store.path, reason: error.message))
      lastUpdate?.warnings.append(error.message)
    }
    let changed = index.fileRecords.filter(isChanged).map(\.file.path)
    if changed.isEmpty { return }
    if try readAgain() {
      lastUpdate?.warnings += changed.map {
        "« \($0) » n’était plus ce qui avait été indexé, à taille et date égales : il a été relu."
      }
    } else {
      stale = Set(stale + changed).sorted()
    }
  }

  /// Whether the bytes of a file are no longer those that were indexed.
  private func isChanged(_ record: FileRecord) -> Bool {
    if case .skipped = record.file.role { return false }
    let bytes = try? LocalFile.read(folder.path(of: record.file.path))
    return bytes.map { SHA256.digest(of: $0) } != record.digest
  }

  /// Makes the index anew after a part of it was found damaged.
  ///
  /// - Parameter damage: what was found.
  /// - Throws: the same where updating is forbidden; `CorpusError` where the corpus cannot be read.
  public mutating func rebuild(after damage: CorpusError) throws(CorpusError) {
    guard try readAgain() else { throw damage }
  }

  /// Reads all documents again, though none seems to have changed: the text of one is no longer what was
  /// indexed, with the size and the time it had.
  ///
  /// - Returns: false where updating is forbidden.
  /// - Throws: `CorpusError` where the corpus cannot be read.
  public mutating func readAgain() throws(CorpusError) -> Bool {
    guard isUpdating else { return false }
    forgetDocuments()
    try update(to: try Snapshot(of: folder), from: nil)
    return true
  }

  private func forgetDocuments() {
    texts.removeAll()
    passagesRead.removeAll()
    searched.removeAll()
  }

  private mutating func update(to snapshot: Snapshot, from before: OpenIndex?) throws(CorpusError) {
    let built = try build.run(snapshot, from: before)
    var update = UpdateReport(from: index, to: built.index)
    update.isUnwritten = built.isUnwritten
    update.warnings += built.warnings
    lastUpdate = update
    index = built.index
  }
}
