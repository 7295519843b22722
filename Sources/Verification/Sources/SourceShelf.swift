public import Documents
import Files

/// The documents of a corpus as they lie on disk, each read when it is first needed.
public final class SourceShelf {
  private let entries: [DocumentMetadata]
  private let read: (String) -> [UInt8]?
  private var documents: [String: SourceDocument] = [:]

  /// A shelf of documents.
  ///
  /// - Parameters:
  ///   - documents: what the corpus holds.
  ///   - read: the bytes of a file of it; nil where they cannot be read.
  public init(_ documents: [DocumentMetadata], read: @escaping (String) -> [UInt8]?) {
    entries = documents
    self.read = read
  }

  /// The documents in a corpus folder. No index is asked: what is checked are the files themselves.
  ///
  /// - Throws: `ShelfError` where the folder or its manifest cannot be read.
  public convenience init(folder path: String) throws(ShelfError) {
    let folder = CorpusFolder(path: path)
    do {
      let files = try folder.files()
      let isManifest = files.contains { $0.role == .manifest }
      let manifest =
        isManifest ? try Manifest(parsing: LocalFile.read(folder.path(of: "corpus.json"))) : nil
      let documents = files.filter { $0.role == .document }.map(\.path)
      self.init((manifest ?? Manifest()).metadata(of: documents)) { file in
        try? LocalFile.read(folder.path(of: file))
      }
    } catch let error as FileError {
      throw .unreadable(path: error.path, reason: error.reason)
    } catch let fault as Manifest.Fault {
      throw .badManifest(path: folder.path(of: "corpus.json"), reason: fault.reason)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// The document a citation names: by its file, else by its id.
  func document(of citation: SavedCitation) -> SourceDocument? {
    let entry =
      entries.first { !citation.file.isEmpty && $0.file == citation.file }
      ?? entries.first { !citation.document.isEmpty && $0.id == citation.document }
    return entry.flatMap(document)
  }

  /// The document whose file has a hash.
  ///
  /// - Complexity: O(bytes of the corpus) the first time
  func document(hash: String) -> SourceDocument? {
    all.first { $0.hash == hash }
  }

  /// Every document that can be read, in order.
  var all: some Sequence<SourceDocument> { entries.lazy.compactMap(document) }

  private func document(_ entry: DocumentMetadata) -> SourceDocument? {
    if let document = documents[entry.file] { return document }
    guard let bytes = read(entry.file) else { return nil }
    let document = SourceDocument(entry, file: bytes)
    documents[entry.file] = document
    return document
  }
}
