import Documents
import Files

/// A file of the corpus folder, read.
struct FileReading: Sendable {
  /// What was found in it.
  enum Content: Sendable {
    case document(ParsedDocument)
    /// A manifest or synonyms, as they lie.
    case rules([UInt8])
    case nothing
  }

  /// The file; skipped, with the reason, where it cannot be read.
  private(set) var record: FileRecord
  private(set) var content = Content.nothing

  /// - Complexity: O(bytes)
  init(_ file: CorpusFile, of folder: CorpusFolder) {
    record = FileRecord(file: file, digest: [])
    if case .skipped = file.role { return }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try LocalFile.read(folder.path(of: file.path)) } catch {
      record.file.role = .skipped(reason: error.reason)
      return
    }
    record.digest = SHA256.digest(of: bytes)
    guard file.role == .document else {
      content = .rules(bytes)
      return
    }
    if Self.isBinary(bytes) {
      record.file.role = .skipped(reason: "fichier binaire")
    } else {
      content = .document(ParsedDocument(reading: bytes))
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
