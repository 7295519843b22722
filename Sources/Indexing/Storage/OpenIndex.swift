import Documents
import FrenchText
import Retrieval
import WordTables

/// An index opened: its sections, each read in place.
final class OpenIndex: Sendable {
  /// The corpus it belongs to, as an absolute path.
  let corpus: String
  /// The fingerprint of the corpus' files when it was made.
  let snapshot: UInt64
  /// What the reader of the corpus had to warn of.
  let warnings: [String]
  /// How many bytes of documents were read since the corpus was last read whole.
  let drift: Int
  let passageCount: Int
  let inverted: InvertedIndex
  let synonyms: SynonymTable
  let compounds: CompoundTable
  let themes: ThemeTable

  private let file: SectionedFile
  private let bytes: IndexBytes
  private let files: RecordTable
  private let documents: RecordTable
  private let paths: RecordTable
  private let passages: Range<Int>
  private let spans: Range<Int>
  private let readable: Range<Int>
  private let words: Range<Int>?

  init(_ bytes: IndexBytes) throws(IndexError) {
    let file = try SectionedFile(bytes, analysis: IndexFormat.analysis)
    self.file = file
    self.bytes = bytes
    inverted = try InvertedIndex(file)
    var header = RecordReader(
      bytes, at: try file.section(IndexFormat.corpus).lowerBound)
    corpus = header.string()
    snapshot = header.uint64()
    passageCount = header.uint32()
    warnings = header.strings()
    drift = Int(clamping: header.uint64())
    files = RecordTable(bytes, try file.section(IndexFormat.files))
    documents = RecordTable(bytes, try file.section(IndexFormat.documents))
    paths = RecordTable(bytes, try file.section(IndexFormat.paths))
    passages = try file.section(IndexFormat.passages)
    spans = try file.section(IndexFormat.spans)
    readable = try file.section(IndexFormat.readable)
    words = file.holds(IndexFormat.words) ? try file.section(IndexFormat.words) : nil
    compounds = try CompoundTable(bytes, file.section(IndexFormat.compounds))
    themes = try ThemeTable(bytes, file.section(IndexFormat.themes))
    synonyms = try SynonymTable(
      bytes, file.section(IndexFormat.synonyms),
      expressions: RecordTable(bytes, file.section(IndexFormat.expressions)))
  }

  /// Checks every byte, and all that the inverted index promises.
  ///
  /// - Throws: `IndexError.damaged`.
  func validate() throws(IndexError) {
    try file.validate()
    try inverted.validate()
  }

  var documentCount: Int { documents.count }

  func document(_ number: Int) -> DocumentRecord { DocumentRecord(reading: documents[number]) }

  func passage(_ number: Int) -> PassageRecord {
    precondition(number >= 0 && number < passageCount, "no passage \(number)")
    return PassageRecord(
      reading: RecordReader(bytes, at: passages.lowerBound + number * PassageRecord.size))
  }

  func spans(of passage: PassageRecord) -> [Range<Int>] {
    var reader = RecordReader(bytes, at: spans.lowerBound + passage.spans.lowerBound * 8)
    return passage.spans.map { _ in
      let start = reader.uint32()
      return start..<max(start, reader.uint32())
    }
  }

  func path(_ number: Int) -> [String] {
    var record = paths[number]
    return record.strings()
  }

  /// The passage that the inverted index knows by a number of its own: it holds readable ones only.
  func readablePassage(_ number: Int) -> Int {
    Int(bytes.loadUInt32(at: readable.lowerBound + number * 4))
  }

  /// The number by which the inverted index knows a passage; nil for one that it does not hold.
  ///
  /// - Complexity: O(log *n*)
  func readableNumber(of passage: Int) -> Int? {
    var (low, high) = (0, inverted.passageCount)
    while low < high {
      let middle = (low + high) / 2
      if readablePassage(middle) < passage { low = middle + 1 } else { high = middle }
    }
    return low < inverted.passageCount && readablePassage(low) == passage ? low : nil
  }

  /// Whether the words of its documents are kept, so that some may be read without the others.
  var isContinuable: Bool { words != nil }

  /// The words of its documents; empty where they are not kept.
  ///
  /// - Complexity: O(words)
  var vocabulary: WordCounts {
    words.map { WordCounts(reading: RecordReader(bytes, at: $0.lowerBound)) } ?? WordCounts()
  }

  /// SHA-256 of a file when it was read; empty where it was not.
  ///
  /// - Complexity: O(log *n*) in the files
  func digest(of file: String) -> [UInt8] {
    // A record begins with the file's path, in whose order they stand.
    files.find(Array(file.utf8)).map { FileRecord(reading: files[$0]).digest } ?? []
  }

  var fileRecords: [FileRecord] { (0..<files.count).map { FileRecord(reading: files[$0]) } }
}
