public import Foundation

/// A corpus folder and an index folder of their own, gone when the test ends.
public final class TemporaryCorpus: Sendable {
  /// The folder both lie in.
  public let folder: URL

  /// A corpus of some files, by path.
  public init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "reprise-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Corpus"), withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The corpus folder.
  public var corpus: String { folder.appending(path: "Corpus").path }

  /// The index folder; it need not exist yet.
  public var index: String { folder.appending(path: "Index").path }

  /// The index file.
  public var indexFile: URL { folder.appending(path: "Index/reprise.index") }

  /// Writes a file of the corpus, with a modification time that no earlier write had.
  public func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file of the corpus.
  public func write(_ data: Data, to path: String) throws {
    let url = folder.appending(path: "Corpus/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Removes a file of the corpus.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: "Corpus/\(path)"))
  }
}
