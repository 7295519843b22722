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

  /// Makes room for files that will be read.
  mutating func expect(_ files: [CorpusFile]) {
    size += files.reduce(0) { $0 + $1.size }
    if size > limits.heldText { held.removeAll() }
  }

  /// Keeps what is needed of a file that was read for the first time.
  mutating func keep(_ reading: FileReading) {
    guard case .document(let document) = reading.content else { return }
    let path = reading.record.file.path
    files[path] = reading.record
    if size <= limits.heldText { held[path] = document }
  }

  /// Whether a document was read.
  func holds(_ file: String) -> Bool { files[file] != nil }

  /// Works on documents that were read before, by all processors.
  ///
  /// - Parameters:
  ///   - documents: what is known of them.
  ///   - file: the file of one.
  ///   - work: what is done with one and its text, by any thread.
  ///   - take: takes what came of each, in their order.
  /// - Throws: `StaleText` where a file is no longer what it was then.
  /// - Complexity: beside the work, O(1) where documents are held, else O(bytes)
  func forEach<Document: Sendable, Value: Sendable>(
    _ documents: [Document], file: @escaping @Sendable (Document) -> String,
    _ work: @escaping @Sendable (Document, ParsedDocument) -> Value, take: (Value) -> Void
  ) throws(StaleText) {
    let sizes = documents.map { files[file($0)]?.file.size ?? 0 }
    try Concurrently.forEach(documents, sizes: sizes, room: limits.inWork) {
      (document) throws(StaleText) in
      work(document, try self.document(file(document)))
    } take: {
      take($0)
    }
  }

  /// A document that was read before.
  private func document(_ file: String) throws(StaleText) -> ParsedDocument {
    if let document = held[file] { return document }
    guard let known = files[file] else { throw StaleText(file: file) }
    let reading = FileReading(known.file, of: folder)
    guard case .document(let document) = reading.content, reading.record.digest == known.digest
    else { throw StaleText(file: file) }
    return document
  }
}
