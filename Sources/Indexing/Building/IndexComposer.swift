import Documents
import FrenchText
import Retrieval
import WordTables

/// Makes the bytes of an index from the documents of a corpus.
///
/// Sections beside those of the inverted index: `corpus`, `files`, `docs`, `paths`, `passages`,
/// `spans`, `readable`, `compound`, `synonyms`, `express`, `themes`, and `words` where the corpus is
/// large.
struct IndexComposer {
  private let reader: CorpusReader
  /// The corpus, as an absolute path.
  private let corpus: String
  private let snapshot: Snapshot
  private let keepsWords: Bool

  private var vocabulary: Vocabulary
  private var compounds: Set<UInt64>
  private var carrier: PassageCarrier?
  private var acronyms: [Acronym] = []
  private var index = InvertedIndexBuilder(
    fieldCount: Field.allCases.count, scoredWith: Field.parameters())
  private var documents: [RecordWriter] = []
  private var passages = PassageTable()

  /// - Parameters:
  ///   - reader: the documents.
  ///   - corpus: the corpus, as an absolute path.
  ///   - snapshot: its files as they lay.
  ///   - keepsWords: whether documents may later be read without the others.
  init(_ reader: CorpusReader, corpus: String, snapshot: Snapshot, keepsWords: Bool) {
    self.reader = reader
    self.corpus = corpus
    self.snapshot = snapshot
    self.keepsWords = keepsWords
    vocabulary = Vocabulary(knowing: reader.prior?.index.vocabulary ?? WordCounts())
    compounds = Set(reader.prior?.index.compounds.all ?? [])
  }

  /// The bytes of the index, which knows its corpus again by its path and its files.
  ///
  /// - Throws: `IndexError.damaged` where an index is, that documents are taken over from.
  /// - Complexity: O(bytes of the documents read + bytes of the index)
  consuming func bytes() throws(IndexError) -> [UInt8] {
    var parsed: [(DocumentMetadata, ParsedDocument)] = []
    for case .read(let metadata, let document) in reader.documents {
      vocabulary.add(document)
      parsed.append((metadata, document))
    }
    vocabulary.close()
    let read = Concurrently.map(parsed) { [vocabulary] in ReadDocument($0, $1, vocabulary) }
    for document in read { compounds.formUnion(document.compounds) }
    if let prior = reader.prior, read.count < reader.documents.count {
      carrier = try PassageCarrier(prior.index.inverted)
    }
    addAll(read)
    return file()
  }

  // MARK: Documents

  /// How many documents are analysed before their terms are gathered.
  private static let batch = 64

  private mutating func addAll(_ read: [ReadDocument]) {
    var waiting = read[...]
    var analyzed: ArraySlice<AnalyzedPassages> = []
    for document in reader.documents {
      switch document {
      case .kept(let record): carryOver(record)
      case .read:
        if analyzed.isEmpty {
          analyzed =
            Concurrently.map(Array(waiting.prefix(Self.batch))) {
              [vocabulary, compounds] in AnalyzedPassages($0, vocabulary, compounds: compounds)
            }[...]
        }
        add(waiting.removeFirst(), analyzed.removeFirst())
      }
    }
  }

  private mutating func add(_ read: ReadDocument, _ analyzed: AnalyzedPassages) {
    let first = passages.count
    let lines = LineTable(of: read.document.text.bytes)
    var ordinals: [ClosedRange<Int>: Int] = [:]
    for passage in read.document.passages {
      let range = lines.lines(of: passage.hull)
      ordinals[range, default: 0] += 1
      passages.add(
        passage, of: read.document, number: documents.count, lines: range,
        ordinal: ordinals[range] ?? 1)
    }
    for entry in analyzed.entries {
      addPostings(entry.body, analyzed.sections[entry.section], analyzed.title)
    }
    let text = read.document.text
    add(
      DocumentRecord(
        metadata: read.metadata, encoding: text.encoding, size: text.fileSize,
        lines: read.document.lineCount, passages: first..<passages.count, repairs: read.repairs,
        acronyms: read.acronyms))
  }

  private mutating func addPostings(
    _ body: AnalyzedText, _ section: AnalyzedText, _ title: AnalyzedText
  ) {
    index.beginPassage()
    for (field, text) in [(Field.body, body), (.section, section), (.title, title)] {
      for occurrence in text.occurrences where occurrence.kind != .address || occurrence.isVariant {
        index.add(text.term(occurrence).span, field: field.rawValue)
      }
    }
    index.endPassage(lengths: [body.length, section.length, title.length])
  }

  /// Takes over a document that the index before knows, as it was read.
  private mutating func carryOver(_ known: DocumentRecord) {
    guard let prior = reader.prior?.index else { return }
    let first = passages.count
    for number in known.passages {
      passages.add(number, of: prior, document: documents.count)
      if let readable = prior.readableNumber(of: number) {
        carrier?.carry(readable, into: &index)
      }
    }
    var record = known
    record.passages = first..<passages.count
    add(record)
  }

  private mutating func add(_ record: DocumentRecord) {
    acronyms += record.acronyms
    var writer = RecordWriter()
    record.write(to: &writer)
    documents.append(writer)
  }

  // MARK: Sections

  private func file() -> [UInt8] {
    var writer = SectionWriter(analysis: IndexFormat.analysis)
    index.write(to: &writer)
    writer.add(IndexFormat.corpus, header)
    let files = reader.files.map { file in
      var record = RecordWriter()
      file.write(to: &record)
      return record
    }
    writer.add(IndexFormat.files, RecordTable.section(files))
    writer.add(IndexFormat.documents, RecordTable.section(documents))
    passages.write(to: &writer)
    writer.add(IndexFormat.compounds, CompoundTable.section(compounds))
    let synonyms = SynonymTable.sections(
      reader.synonyms + EverydayFrench.rules, acronyms: acronyms.flatMap(\.rules),
      analyzer: FrenchAnalyzer())
    writer.add(IndexFormat.synonyms, synonyms.rules)
    writer.add(IndexFormat.expressions, synonyms.expressions)
    writer.add(IndexFormat.themes, ThemeTable.section(Thesaurus.themes))
    if keepsWords { writer.add(IndexFormat.words, vocabulary.counts.section) }
    return writer.file()
  }

  private var header: [UInt8] {
    var header = RecordWriter()
    header.string(corpus)
    header.uint64(snapshot.fingerprint)
    header.uint32(passages.count)
    header.strings(reader.warnings)
    header.uint64(UInt64(reader.prior?.drift ?? 0))
    return header.bytes
  }
}
