import Documents

/// An index made before, as far as what it knows of unchanged documents may be taken over.
///
/// Documents lean on each other in three small things: what is a glued word, what is a word cut at
/// a line's end, and which two words are one, are learnt from all of them. Taken over, a document
/// stays as it was read: it does not learn from those that came since, nor forget what it learnt
/// from those that went. So that little of this adds up, a small corpus is always read whole, and a
/// large one when a quarter of it was read since it last was.
struct PriorIndex {
  /// The size from which a corpus is read in parts, in bytes: below, reading all of it takes about a
  /// second.
  static let smallestCorpus = 4 << 20

  let index: OpenIndex
  /// The bytes that will have been read since the corpus was last read whole.
  private(set) var drift = 0
  private let files: [String: FileRecord]
  private let documents: [String: Int]

  /// What may be taken over; nil where everything has to be read.
  ///
  /// - Parameters:
  ///   - index: the index before; nil where there is none.
  ///   - snapshot: the files as they are now.
  ///   - smallestCorpus: the size from which a corpus is read in parts, in bytes.
  init?(_ index: OpenIndex?, for snapshot: Snapshot, smallestCorpus: Int) {
    guard let index, index.isContinuable else { return nil }
    self.index = index
    files = Dictionary(uniqueKeysWithValues: index.fileRecords.map { ($0.file.path, $0) })
    documents = Dictionary(
      uniqueKeysWithValues: (0..<index.documentCount).map {
        (index.document($0).metadata.file, $0)
      })
    let read = snapshot.files.reduce(0) { $0 + (record(of: $1) == nil ? $1.size : 0) }
    drift = index.drift + read
    guard snapshot.size >= smallestCorpus, drift * 4 <= snapshot.size else { return nil }
  }

  /// What is known of a file, if it is as it was.
  func record(of file: CorpusFile) -> FileRecord? {
    guard let known = files[file.path], known.file.size == file.size,
      known.file.modified == file.modified
    else { return nil }
    return known
  }

  /// The number of a document that is known.
  func document(of file: String) -> Int? { documents[file] }
}
