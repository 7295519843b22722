public import Files

/// A folder of documents as it lies on disk.
public struct CorpusFolder: Sendable, Equatable {
  /// The folder.
  public let path: String

  /// How deep folders are followed.
  private static let deepest = 16
  private static let reserved = ["relectures.jsonl", "README.md"]

  /// A folder.
  public init(path: String) { self.path = path }

  /// The path of one of its files.
  public func path(of file: String) -> String { path + "/" + file }

  /// Every file in the folder and its subfolders, sorted by path; names that begin with a dot and
  /// reserved names are left out.
  ///
  /// - Complexity: one status call a file
  /// - Throws: `FileError` where the folder cannot be read.
  public func files() throws(FileError) -> [CorpusFile] {
    var files: [CorpusFile] = []
    try collect("", within: [LocalFile.status(path)].compactMap { $0?.identity }, into: &files)
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Collects what lies in a folder; `folders` are it and those that it lies in, so that a link which
  /// leads back to one of them is not followed.
  private func collect(
    _ folder: String, within folders: [LocalFile.Identity], into files: inout [CorpusFile]
  ) throws(FileError) {
    for name in try LocalFile.names(in: folder.isEmpty ? path : path(of: folder)) {
      guard !name.hasPrefix("."), !Self.reserved.contains(name) else { continue }
      let file = folder.isEmpty ? name : folder + "/" + name
      guard let status = LocalFile.status(path(of: file)) else {
        files.append(
          CorpusFile(
            path: file, size: 0, modified: 0,
            role: .skipped(reason: "lien brisé ou fichier disparu")))
        continue
      }
      if status.isDirectory {
        guard folders.count <= Self.deepest, !folders.contains(status.identity) else { continue }
        do throws(FileError) {
          try collect(file, within: folders + [status.identity], into: &files)
        } catch {
          files.append(
            CorpusFile(path: file, size: 0, modified: 0, role: .skipped(reason: error.reason)))
        }
      } else {
        files.append(
          CorpusFile(
            path: file, size: status.size, modified: status.modified,
            role: Self.role(of: name, isAtTop: folder.isEmpty, size: status.size)))
      }
    }
  }

  private static func role(of name: String, isAtTop: Bool, size: Int) -> CorpusFile.Role {
    if name == "corpus.json" { return isAtTop ? .manifest : .skipped(reason: "nom réservé") }
    if name == "synonymes.txt" { return isAtTop ? .synonyms : .skipped(reason: "nom réservé") }
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    guard ending == ".txt" || ending == ".md" else {
      return .skipped(reason: "format non pris en charge (seuls .txt et .md sont lus)")
    }
    return size == 0 ? .skipped(reason: "fichier vide") : .document
  }
}
