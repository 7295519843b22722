import Foundation

/// A new folder that goes when it is no longer used.
final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reprise-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A folder with a small corpus about a garden that does not exist.
  static func withCorpus() throws -> Folder {
    let folder = try Folder()
    try folder.write(SmallCorpus.guide, to: "Corpus/guide.txt")
    try folder.write(SmallCorpus.notice, to: "Corpus/notice.md")
    return folder
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  func write(_ text: String, to file: String) throws -> URL {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url
  }

  func bytes(of file: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path).appending(path: file)))
  }
}
