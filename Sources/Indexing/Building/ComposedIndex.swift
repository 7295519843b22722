import Documents
import FrenchText
import Retrieval
import WordTables

/// An index that is being made, ready to be written once all documents are added.
///
/// Sections beside those of the inverted index: `corpus`, `files`, `docs`, `paths`, `passages`,
/// `spans`, `readable`, `compound`, `synonyms`, `express`, `themes`, and `words` where the corpus is
/// large.
struct ComposedIndex {
  /// What makes one word of two.
  var compounds = CompoundSet()

  private let corpus: String
  private let snapshot: UInt64
  private let drift: Int
  private let warnings: [String]
  private let files: [FileRecord]
  private let rules: [SynonymRule]
  private let words: WordCounts?

  private var inverted: InvertedIndexBuilder
  /// The records of the documents.
  private var documents: [ArraySlice<UInt8>] = []
  private var passages = PassageTable()
  private var acronyms: [Acronym] = []

  /// An index without a document.
  ///
  /// - Parameters:
  ///   - corpus: the corpus, as an absolute path.
  ///   - snapshot: the fingerprint of its files as they lay.
  ///   - drift: the bytes of documents that were read since all were.
  ///   - warnings: what the reader of the corpus had to warn of.
  ///   - files: the files of the corpus.
  ///   - rules: the user's synonyms.
  ///   - words: the words of all documents, where some may later be read without the others.
  ///   - spill: where postings wait that are too many for memory.
  ///   - carried: the passages of the index before, where documents are taken over.
  init(
    corpus: String, snapshot: UInt64, drift: Int, warnings: [String], files: [FileRecord],
    rules: [SynonymRule], words: WordCounts?, spilling spill: PostingSpill,
    carrying carried: CarriedPassages?
  ) {
    self.corpus = corpus
    self.snapshot = snapshot
    self.drift = drift
    self.warnings = warnings
    self.files = files
    self.rules = rules
    self.words = words
    inverted = InvertedIndexBuilder(
      fieldCount: Field.allCases.count, scoredWith: Field.parameters(), spilling: spill,
      carrying: carried)
  }

  // MARK: Documents

  /// Adds a document just read.
  mutating func add(_ analyzed: AnalyzedDocument) {
    let first = passages.count
    for passage in analyzed.passages { passages.add(passage, document: documents.count) }
    addPostings(analyzed.terms)
    add(analyzed.record, passages: first..<passages.count)
  }

  private mutating func addPostings(_ analyzed: AnalyzedPassages) {
    // The words of a title are found in passages: where there is none, no term may stand for them.
    guard !analyzed.entries.isEmpty else { return }
    let terms = (0..<analyzed.terms.count).map {
      inverted.number(of: analyzed.terms.word($0).span)
    }
    let numbers = analyzed.numbers.map { terms[Int($0)] }
    for entry in analyzed.entries {
      let section = analyzed.sections[entry.section]
      inverted.beginPassage()
      for (field, text) in [
        (Field.body, entry.body), (.section, section), (.title, analyzed.title),
      ] {
        inverted.add(numbers[text.numbers], field: field.rawValue)
      }
      inverted.endPassage(lengths: [entry.body.length, section.length, analyzed.title.length])
    }
  }

  /// Adds a document of the index before, as it was read.
  mutating func add(_ number: Int, of prior: OpenIndex) {
    let record = prior.document(number)
    let first = passages.count
    for number in record.passages {
      passages.add(number, of: prior, document: documents.count)
      if let readable = prior.readableNumber(of: number) { inverted.carry(readable) }
    }
    add(record, passages: first..<passages.count)
  }

  private mutating func add(_ record: DocumentRecord, passages: Range<Int>) {
    var record = record
    record.passages = passages
    acronyms += record.acronyms
    var writer = RecordWriter()
    record.write(to: &writer)
    documents.append(writer.bytes[...])
  }

  // MARK: Sections

  /// How many sections ``write(to:)`` adds.
  var sectionCount: Int { inverted.sectionCount + (words == nil ? 11 : 12) }

  /// Adds the sections.
  ///
  /// - Complexity: O(bytes of the index)
  func write(to writer: inout SectionWriter) {
    inverted.write(to: &writer)
    writer.add(IndexFormat.corpus, header)
    let files = files.map { file in
      var record = RecordWriter()
      file.write(to: &record)
      return record.bytes[...]
    }
    RecordTable.write(files, as: IndexFormat.files, to: &writer)
    RecordTable.write(documents, as: IndexFormat.documents, to: &writer)
    passages.write(to: &writer)
    writer.add(IndexFormat.compounds, CompoundTable.section(compounds))
    let synonyms = SynonymTable.sections(
      rules + EverydayFrench.rules, acronyms: acronyms.flatMap(\.rules),
      analyzer: FrenchAnalyzer())
    writer.add(IndexFormat.synonyms, synonyms.rules)
    writer.add(IndexFormat.expressions, synonyms.expressions)
    writer.add(IndexFormat.themes, ThemeTable.section(Thesaurus.themes))
    if let words { writer.add(IndexFormat.words, words.section) }
  }

  /// The index, in memory.
  func opened() -> OpenIndex {
    var writer = SectionWriter(analysis: IndexFormat.analysis)
    write(to: &writer)
    return Self.opened(IndexBytes(writer.file()))
  }

  /// The index that was written as some bytes a moment ago.
  static func opened(_ bytes: IndexBytes) -> OpenIndex {
    do throws(IndexError) { return try OpenIndex(bytes) } catch {
      fatalError("an index just composed does not open: \(error)")
    }
  }

  private var header: [UInt8] {
    var header = RecordWriter()
    header.string(corpus)
    header.uint64(snapshot)
    header.uint32(passages.count)
    header.strings(warnings)
    header.uint64(UInt64(drift))
    return header.bytes
  }
}
