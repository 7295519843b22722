import Documents

/// The documents that are read for an index: held where they are small together, else read again
/// from their files whenever they are asked for.
struct DocumentShelf: Sendable {
  private let folder: CorpusFolder
  private let limits: BuildLimits
  /// The documents' files as they were when they were first read.
  private var files: [String: FileRecord] = [:]
  private var held: [String: ParsedDocument] = [:]
  /// The bytes of all files it was asked to read.
  private var size = 0

  init(_ folder: CorpusFolder, limits: BuildLimits) {
    self.folder = folder
    self.limits = limits
  }

  /// Parts files into batches to be read one after the other.
  mutating func announce(_ files: [CorpusFile]) -> [[CorpusFile]] {
    size += files.reduce(0) { $0 + $1.size }
    if size > limits.heldText { held.removeAll() }
    return batches(of: files, size: \.size)
  }

  /// Reads the files of a batch for the first time, by all processors.
  ///
  /// - Complexity: O(bytes)
  mutating func read(_ batch: [CorpusFile]) -> [FileReading] {
    let readings = Concurrently.map(batch) { [folder] in FileReading($0, of: folder) }
    for reading in readings {
      guard case .document(let document) = reading.content else { continue }
      let path = reading.record.file.path
      files[path] = reading.record
      if size <= limits.heldText { held[path] = document }
    }
    return readings
  }

  /// Whether a document was read.
  func holds(_ file: String) -> Bool { files[file] != nil }

  /// A document that was read before.
  ///
  /// - Throws: `StaleText` where its file is no longer what it was then.
  /// - Complexity: O(1) where it is held, else O(bytes)
  func document(_ file: String) throws(StaleText) -> ParsedDocument {
    if let document = held[file] { return document }
    guard let known = files[file] else { throw StaleText(file: file) }
    let reading = FileReading(known.file, of: folder)
    guard case .document(let document) = reading.content, reading.record.digest == known.digest
    else { throw StaleText(file: file) }
    return document
  }

  /// Parts documents into batches to be worked on one after the other.
  func batches<Document>(
    of documents: [Document], file: (Document) -> String
  ) -> [[Document]] {
    batches(of: documents) { files[file($0)]?.file.size ?? 0 }
  }

  private func batches<Item>(of items: [Item], size: (Item) -> Int) -> [[Item]] {
    var batches: [[Item]] = []
    var room = 0
    for item in items {
      room -= size(item)
      if room < 0 || batches.isEmpty {
        batches.append([])
        room = limits.batch - size(item)
      }
      batches[batches.count - 1].append(item)
    }
    return batches
  }
}
