package import Files

/// Questions kept from one session to the next, for the user's eyes only.
package struct HistoryFile {
  package let path: String

  package init(path: String) { self.path = path }

  /// The lines that are kept, oldest first; none where there is no file.
  package func lines() -> [String] {
    guard let bytes = try? LocalFile.read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Keeps these lines and no others.
  ///
  /// - Throws: `FileError` where the file cannot be written.
  package func write(_ lines: [String]) throws(FileError) {
    let text = lines.map { $0 + "\n" }.joined()
    try LocalFile.replace(path, with: Array(text.utf8), isPrivate: true)
  }

  /// Keeps one more line, behind those that this and other sessions kept, where that is possible: a
  /// session goes on without.
  func add(_ line: String) {
    var history = History(lines())
    history.add(line)
    try? write(history.lines)
  }

  /// Keeps nothing any more.
  func remove() { try? write([]) }
}
