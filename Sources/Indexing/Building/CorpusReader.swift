import Documents
import WordTables

/// Reads the files of a corpus, those aside that an index made before still knows.
struct CorpusReader {
  /// The documents, in the order of the manifest, then by file.
  private(set) var documents: [SourceDocument] = []
  /// Those of them that were read, to be asked for again.
  private(set) var shelf: DocumentShelf
  /// The words of all documents.
  private(set) var vocabulary: Vocabulary
  private(set) var synonyms: [SynonymRule] = []
  private(set) var warnings: [String] = []
  /// What unchanged documents are taken from.
  let prior: PriorIndex?

  private let folder: CorpusFolder
  private let snapshot: Snapshot
  private var records: [String: FileRecord] = [:]
  private let limits: BuildLimits
  private var rules: [(file: CorpusFile, bytes: [UInt8])] = []
  private var manifest = Manifest()

  /// Reads a folder.
  ///
  /// - Throws: `CorpusError` for a manifest that is not valid, or a folder without a document.
  /// - Complexity: O(bytes of the files that are read), by all processors
  init(
    _ folder: CorpusFolder, snapshot: Snapshot, prior: PriorIndex?, limits: BuildLimits
  ) throws(CorpusError) {
    self.folder = folder
    self.snapshot = snapshot
    self.prior = prior
    self.limits = limits
    shelf = DocumentShelf(folder, limits: limits)
    vocabulary = Vocabulary(knowing: prior?.index.vocabulary ?? WordCounts())
    for file in snapshot.files { records[file.path] = prior?.record(of: file) }
    // Manifest and synonyms are read unchanged or not: both are small.
    read(snapshot.files.filter(\.isRule))
    try applyRules()
    read(snapshot.files.filter { !$0.isRule && records[$0.path] == nil })
    try order()
    vocabulary.close()
  }

  /// Every file of the folder, in its order.
  var files: [FileRecord] { snapshot.files.compactMap { records[$0.path] } }

  private mutating func read(_ files: [CorpusFile]) {
    shelf.expect(files)
    Concurrently.forEach(files, sizes: files.map(\.size), room: limits.inWork) { [folder] in
      FileReading($0, of: folder)
    } take: {
      add($0)
    }
  }

  private mutating func add(_ reading: FileReading) {
    shelf.keep(reading)
    records[reading.record.file.path] = reading.record
    switch reading.content {
    case .document(let document): vocabulary.add(document)
    case .rules(let bytes): rules.append((reading.record.file, bytes))
    case .nothing: break
    }
  }

  private mutating func applyRules() throws(CorpusError) {
    for (file, bytes) in rules {
      if file.role == .manifest {
        do throws(Manifest.Fault) { manifest = try Manifest(parsing: bytes) } catch {
          throw .badManifest(path: folder.path(of: file.path), reason: error.reason)
        }
      } else {
        let (rules, faults) = SynonymRule.rules(parsing: bytes)
        synonyms = rules
        for line in faults.prefix(3) {
          warnings.append("\(file.path), ligne \(line) : ligne incomprise, ignorée.")
        }
      }
    }
  }

  /// Puts the documents in order; one whose metadata changed is read though its file did not.
  private mutating func order() throws(CorpusError) {
    let names = files.filter { $0.file.role == .document }.map(\.file.path)
    let metadata = manifest.metadata(of: names.sorted())
    let renamed = Set(metadata.filter { !shelf.holds($0.file) && !isKnown($0) }.map(\.file))
    read(snapshot.files.filter { renamed.contains($0.path) })
    for metadata in metadata {
      if shelf.holds(metadata.file) {
        documents.append(.read(metadata))
      } else if !renamed.contains(metadata.file), let known = prior?.document(of: metadata.file) {
        documents.append(.kept(known))
      }
    }
    let present = Set(names)
    for entry in manifest.entries where !present.contains(entry.file) {
      warnings.append("Le manifeste décrit « \(entry.file) », absent du corpus ou illisible.")
    }
    if documents.isEmpty { throw .empty(path: folder.path) }
  }

  /// Whether the index before knows a document by the same metadata.
  private func isKnown(_ metadata: DocumentMetadata) -> Bool {
    guard let prior, let number = prior.document(of: metadata.file) else { return false }
    return prior.index.document(number).metadata == metadata
  }
}

extension CorpusFile {
  /// Whether it says how documents are read, rather than being one.
  fileprivate var isRule: Bool { role == .manifest || role == .synonyms }
}
