import Documents
import Files

/// The files of a corpus folder as they lay at one moment: what tells whether an index is fresh.
struct Snapshot {
  let files: [CorpusFile]

  /// Takes one: a status call a file, no file read.
  init(of folder: CorpusFolder) throws(CorpusError) {
    do throws(FileError) { files = try folder.files() } catch {
      throw .unreadable(path: error.path, reason: error.reason)
    }
  }

  init(files: [CorpusFile]) { self.files = files }

  /// The bytes of all files.
  var size: Int { files.reduce(0) { $0 + $1.size } }

  /// One number for names, sizes and times.
  var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    for file in files {
      fingerprint.add(file.path.utf8)
      fingerprint.add(Int64(file.size))
      fingerprint.add(file.modified)
    }
    return fingerprint.value
  }
}
