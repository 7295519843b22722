import Documents
import Files

/// Reads the files of a corpus, those aside that an index made before still knows.
struct CorpusReader {
  /// The documents, in the order of the manifest, then by file.
  private(set) var documents: [SourceDocument] = []
  /// Every file of the folder, in its order.
  private(set) var files: [FileRecord] = []
  private(set) var manifest = Manifest()
  private(set) var synonyms: [SynonymRule] = []
  private(set) var warnings: [String] = []
  /// What unchanged documents are taken from.
  let prior: PriorIndex?

  private let folder: CorpusFolder

  /// Reads a folder.
  ///
  /// - Throws: `CorpusError` for a manifest that is not valid, or a folder without a document.
  /// - Complexity: O(bytes of the files that are read), by all processors
  init(_ folder: CorpusFolder, snapshot: Snapshot, prior: PriorIndex?) throws(CorpusError) {
    self.folder = folder
    self.prior = prior
    let readings = Self.read(snapshot.files.filter { prior?.record(of: $0) == nil }, of: folder)
    var parsed: [String: ParsedDocument] = [:]
    for file in snapshot.files {
      if let reading = readings[file.path] {
        files.append(reading.record)
        if case .document(let document) = reading.content { parsed[file.path] = document }
      } else if let record = prior?.record(of: file) {
        files.append(record)
      }
    }
    try readRules(readings)
    try order(parsed)
  }

  private static func read(_ files: [CorpusFile], of folder: CorpusFolder) -> [String: FileReading]
  {
    let readings = Concurrently.map(files) { FileReading($0, of: folder) }
    return Dictionary(uniqueKeysWithValues: readings.map { ($0.record.file.path, $0) })
  }

  /// Reads manifest and synonyms, unchanged or not: both are small.
  private mutating func readRules(_ readings: [String: FileReading]) throws(CorpusError) {
    for record in files {
      let isRule = record.file.role == .manifest || record.file.role == .synonyms
      guard isRule else { continue }
      let reading = readings[record.file.path] ?? FileReading(record.file, of: folder)
      guard case .rules(let bytes) = reading.content else { continue }
      if record.file.role == .manifest {
        do throws(Manifest.Fault) { manifest = try Manifest(parsing: bytes) } catch {
          throw .badManifest(path: folder.path(of: record.file.path), reason: error.reason)
        }
      } else {
        let (rules, faults) = SynonymRule.rules(parsing: bytes)
        synonyms = rules
        for line in faults.prefix(3) {
          warnings.append("\(record.file.path), ligne \(line) : ligne incomprise, ignorée.")
        }
      }
    }
  }

  /// Puts the documents in order; one whose metadata changed is read though its file did not.
  private mutating func order(_ parsed: [String: ParsedDocument]) throws(CorpusError) {
    let names = files.filter { $0.file.role == .document }.map(\.file.path)
    let metadata = manifest.metadata(of: names.sorted())
    let renamed = metadata.filter { metadata in
      parsed[metadata.file] == nil && prior?.document(of: metadata.file)?.metadata != metadata
    }
    let again = Set(renamed.map(\.file))
    let readings = Self.read(files.map(\.file).filter { again.contains($0.path) }, of: folder)
    for metadata in metadata {
      if let document = parsed[metadata.file] {
        documents.append(.read(metadata, document))
      } else if case .document(let document) = readings[metadata.file]?.content {
        documents.append(.read(metadata, document))
      } else if let known = prior?.document(of: metadata.file), !again.contains(metadata.file) {
        documents.append(.kept(known))
      }
    }
    for entry in manifest.entries where !names.contains(entry.file) {
      warnings.append("Le manifeste décrit « \(entry.file) », absent du corpus ou illisible.")
    }
    if documents.isEmpty { throw .empty(path: folder.path) }
  }
}
