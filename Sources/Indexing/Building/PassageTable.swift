import Documents
import Retrieval
import WordTables

/// The passages of an index while it is made, with their spans and section paths.
struct PassageTable {
  /// How many there are, unreadable ones included.
  private(set) var count = 0

  private var records = GrowingSection()
  private var spans = GrowingSection()
  private var spanCount = 0
  private var readable = GrowingSection()
  /// The records of section paths, each once.
  private var paths = WordTable()

  /// Adds a passage of a document just read.
  mutating func add(_ placed: PlacedPassage, document: Int) {
    let passage = placed.passage
    add(
      PassageRecord(
        document: document, path: pathNumber(passage.section),
        firstLine: placed.lines.lowerBound, lastLine: placed.lines.upperBound, spans: 0..<0,
        isUnreadable: passage.isUnreadable, ordinal: placed.ordinal,
        fingerprint: placed.fingerprint),
      passage.spans)
  }

  /// Adds a passage of an index made before.
  mutating func add(_ number: Int, of index: OpenIndex, document: Int) {
    var record = index.passage(number)
    let spans = index.spans(of: record)
    record.document = document
    record.path = pathNumber(index.path(record.path))
    add(record, spans)
  }

  private mutating func add(_ record: PassageRecord, _ ranges: [Range<Int>]) {
    var record = record
    spans.write { spans in
      for range in ranges {
        spans.uint32(range.lowerBound)
        spans.uint32(range.upperBound)
      }
    }
    record.spans = spanCount..<spanCount + ranges.count
    spanCount += ranges.count
    records.write { record.write(to: &$0) }
    if !record.isUnreadable { readable.write { [count] in $0.uint32(count) } }
    count += 1
  }

  private mutating func pathNumber(_ path: [String]) -> Int {
    var record = RecordWriter()
    record.strings(path)
    return paths.number(of: record.bytes.span)
  }

  /// Adds the sections.
  func write(to writer: inout SectionWriter) {
    RecordTable.write(
      (0..<paths.count).map { paths.word($0) }, as: IndexFormat.paths, to: &writer)
    records.write(as: IndexFormat.passages, to: &writer)
    spans.write(as: IndexFormat.spans, to: &writer)
    readable.write(as: IndexFormat.readable, to: &writer)
  }
}
