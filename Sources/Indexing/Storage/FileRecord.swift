import Documents

/// A file of the corpus as it was when the index was made.
struct FileRecord {
  var file: CorpusFile
  /// SHA-256 of its bytes; empty where it was not read.
  var digest: [UInt8]

  func write(to writer: inout RecordWriter) {
    writer.string(file.path)
    writer.uint64(UInt64(file.size))
    writer.uint64(UInt64(bitPattern: file.modified))
    switch file.role {
    case .document: writer.uint32(0)
    case .manifest: writer.uint32(1)
    case .synonyms: writer.uint32(2)
    case .skipped: writer.uint32(3)
    }
    if case .skipped(let reason) = file.role { writer.string(reason) } else { writer.string("") }
    writer.bytes(digest)
  }

  init(file: CorpusFile, digest: [UInt8]) {
    self.file = file
    self.digest = digest
  }

  init(reading reader: RecordReader) {
    var reader = reader
    let path = reader.string()
    let size = Int(reader.uint64())
    let modified = Int64(bitPattern: reader.uint64())
    let role = reader.uint32()
    let reason = reader.string()
    let roles: [CorpusFile.Role] = [.document, .manifest, .synonyms, .skipped(reason: reason)]
    file = CorpusFile(path: path, size: size, modified: modified, role: roles[min(role, 3)])
    digest = reader.bytes()
  }
}
