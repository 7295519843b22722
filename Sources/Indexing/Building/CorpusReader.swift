import Documents
import Files

/// Reads every file of a corpus.
struct CorpusReader {
  /// A document read.
  struct Item {
    var metadata: DocumentMetadata
    var document: ParsedDocument
  }

  private(set) var items: [Item] = []
  private(set) var files: [FileRecord] = []
  private(set) var manifest = Manifest()
  private(set) var synonyms: [SynonymRule] = []
  private(set) var warnings: [String] = []
  private let folder: CorpusFolder

  /// Reads a folder.
  ///
  /// - Throws: `CorpusError` for a manifest that is not valid, or a folder without a document.
  init(_ folder: CorpusFolder, snapshot: Snapshot) throws(CorpusError) {
    self.folder = folder
    var documents: [String: ParsedDocument] = [:]
    for file in snapshot.files { try read(file, into: &documents) }
    items = manifest.metadata(of: documents.keys.sorted()).compactMap { metadata in
      documents[metadata.file].map { Item(metadata: metadata, document: $0) }
    }
    for entry in manifest.entries where documents[entry.file] == nil {
      warnings.append("Le manifeste décrit « \(entry.file) », absent du corpus ou illisible.")
    }
    if items.isEmpty { throw .empty(path: folder.path) }
  }

  private mutating func read(
    _ file: CorpusFile, into documents: inout [String: ParsedDocument]
  ) throws(CorpusError) {
    if case .skipped = file.role {
      files.append(FileRecord(file: file, digest: []))
      return
    }
    var record = FileRecord(file: file, digest: [])
    defer { files.append(record) }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try LocalFile.read(folder.path(of: file.path)) } catch {
      record.file.role = .skipped(reason: error.reason)
      return
    }
    record.digest = SHA256.digest(of: bytes)
    switch file.role {
    case .manifest:
      do throws(Manifest.Fault) { manifest = try Manifest(parsing: bytes) } catch {
        throw .badManifest(path: folder.path(of: file.path), reason: error.reason)
      }
    case .synonyms:
      let (rules, faults) = SynonymRule.rules(parsing: bytes)
      synonyms = rules
      for line in faults.prefix(3) {
        warnings.append("\(file.path), ligne \(line) : ligne incomprise, ignorée.")
      }
    case .document:
      if Self.isBinary(bytes) {
        record.file.role = .skipped(reason: "fichier binaire")
      } else {
        documents[file.path] = ParsedDocument(reading: bytes)
      }
    case .skipped: break
    }
  }

  /// Whether bytes are no text: a zero byte outside UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    switch TextEncoding.detected(in: bytes) {
    case .utf16BigEndian, .utf16LittleEndian: false
    case .utf8, .latin1: bytes.contains(0)
    }
  }
}
