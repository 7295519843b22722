import Documents
import FrenchText
import Retrieval

/// Makes the bytes of an index from the documents of a corpus.
///
/// Sections beside those of the inverted index: `corpus`, `files`, `docs`, `paths`, `passages`,
/// `spans`, `readable`, `compound`, `synonyms`, `themes`.
struct IndexComposer {
  private let reader: CorpusReader
  private let analyzer = FrenchAnalyzer()
  private var vocabulary = Vocabulary()
  private var compounds: Set<[UInt8]> = []
  private var acronyms: [SynonymRule] = []
  private var index = InvertedIndexBuilder(
    fieldCount: Field.allCases.count, scoredWith: Field.parameters())
  private var documents: [RecordWriter] = []
  private var passages = RecordWriter()
  private var passageCount = 0
  private var spans = RecordWriter()
  private var spanCount = 0
  private var readable = RecordWriter()
  private var paths: [[String]: Int] = [:]
  private var pathRecords: [RecordWriter] = []

  /// The bytes of an index, which knows its corpus again by its absolute path and by the
  /// fingerprint of its files as they lay.
  ///
  /// - Complexity: O(bytes of the documents)
  static func compose(_ reader: CorpusReader, corpus: String, snapshot: UInt64) -> [UInt8] {
    var composer = IndexComposer(reader: reader)
    for item in reader.items { composer.vocabulary.add(item.document) }
    composer.vocabulary.close()
    let prepared = reader.items.map { composer.vocabulary.repairs(for: $0.document) }
    for (item, repairs) in zip(reader.items, prepared) { composer.collectCompounds(item, repairs) }
    for (item, repairs) in zip(reader.items, prepared) { composer.add(item, repairs) }
    return composer.bytes(corpus: corpus, snapshot: snapshot)
  }

  private init(reader: CorpusReader) { self.reader = reader }

  /// Hyphenated words anywhere make the same words found where they stand apart.
  private mutating func collectCompounds(_ item: CorpusReader.Item, _ repairs: Repairs) {
    let text = item.document.text.bytes
    for passage in item.document.passages where !passage.isUnreadable {
      let layout = Layout(passage.spans, of: text, repairs: repairs)
      for (acronym, long) in AcronymMiner.definitions(in: layout.bytes) {
        acronyms.append(SynonymRule(from: acronym, to: [long]))
        acronyms.append(SynonymRule(from: long, to: [acronym]))
      }
      guard layout.bytes.contains(UInt8(ascii: "-")) else { continue }
      let analyzed = analyzer.analyze(layout.bytes)
      for occurrence in analyzed.occurrences
      where occurrence.isVariant && occurrence.kind == .word
        && layout.bytes[occurrence.source].contains(UInt8(ascii: "-"))
      {
        compounds.insert(Array(analyzed.term(occurrence)))
      }
    }
  }

  private mutating func add(_ item: CorpusReader.Item, _ repairs: Repairs) {
    let document = item.document
    let first = passageCount
    let lines = LineTable(of: document.text.bytes)
    let title = analyzed(Array(item.metadata.title.utf8))
    var ordinals: [ClosedRange<Int>: Int] = [:]
    for passage in document.passages {
      let range = lines.lines(of: passage.hull)
      ordinals[range, default: 0] += 1
      record(passage, of: document, lines: range, ordinal: ordinals[range] ?? 1)
      if !passage.isUnreadable {
        readable.uint32(passageCount)
        addPostings(passage, of: document, repairs, title: title)
      }
      passageCount += 1
    }
    var writer = RecordWriter()
    DocumentRecord(
      metadata: item.metadata, encoding: document.text.encoding, size: document.text.fileSize,
      lines: document.lineCount, passages: first..<passageCount, repairs: repairs
    ).write(to: &writer)
    documents.append(writer)
  }

  private mutating func record(
    _ passage: Passage, of document: ParsedDocument, lines: ClosedRange<Int>, ordinal: Int
  ) {
    for span in passage.spans {
      spans.uint32(span.lowerBound)
      spans.uint32(span.upperBound)
    }
    PassageRecord(
      document: documents.count, path: pathNumber(passage.section), firstLine: lines.lowerBound,
      lastLine: lines.upperBound, spans: spanCount..<spanCount + passage.spans.count,
      isUnreadable: passage.isUnreadable, ordinal: ordinal,
      fingerprint: Fingerprint.of(passage.spans, in: document.text.bytes)
    ).write(to: &passages)
    spanCount += passage.spans.count
  }

  private mutating func pathNumber(_ path: [String]) -> Int {
    if let number = paths[path] { return number }
    var record = RecordWriter()
    record.strings(path)
    pathRecords.append(record)
    paths[path] = pathRecords.count - 1
    return pathRecords.count - 1
  }

  private mutating func addPostings(
    _ passage: Passage, of document: ParsedDocument, _ repairs: Repairs, title: AnalyzedText
  ) {
    let layout = Layout(passage.spans, of: document.text.bytes, repairs: repairs)
    let body = analyzer.analyze(layout.bytes, splits: layout.wordStarts) { [compounds] in
      compounds.contains(Array($0))
    }
    let section = analyzed(Array(passage.section.joined(separator: "\n").utf8))
    index.beginPassage()
    for (field, text) in [(Field.body, body), (.section, section), (.title, title)] {
      for occurrence in text.occurrences where occurrence.kind != .address || occurrence.isVariant {
        index.add(text.term(occurrence).span, field: field.rawValue)
      }
    }
    index.endPassage(lengths: [body.length, section.length, title.length])
  }

  private func analyzed(_ text: [UInt8]) -> AnalyzedText {
    analyzer.analyze(text, splits: vocabulary.wordStarts(in: text)) {
      compounds.contains(Array($0))
    }
  }

  private consuming func bytes(corpus: String, snapshot: UInt64) -> [UInt8] {
    var writer = SectionWriter(analysis: IndexFormat.analysis)
    index.write(to: &writer)
    var header = RecordWriter()
    header.string(corpus)
    header.string(reader.manifest.name ?? "")
    header.uint64(snapshot)
    header.uint32(passageCount)
    header.strings(reader.warnings)
    writer.add(IndexFormat.corpus, header.bytes)
    let files = reader.files.map { file in
      var record = RecordWriter()
      file.write(to: &record)
      return record
    }
    writer.add(IndexFormat.files, RecordTable.section(files))
    writer.add(IndexFormat.documents, RecordTable.section(documents))
    writer.add(IndexFormat.paths, RecordTable.section(pathRecords))
    writer.add(IndexFormat.passages, passages.bytes)
    writer.add(IndexFormat.spans, spans.bytes)
    writer.add(IndexFormat.readable, readable.bytes)
    writer.add(IndexFormat.compounds, CompoundTable.section(compounds))
    writer.add(
      IndexFormat.synonyms,
      SynonymTable.section(
        reader.synonyms + EverydayFrench.rules, acronyms: acronyms, analyzer: analyzer))
    writer.add(IndexFormat.themes, ThemeTable.section(Thesaurus.themes))
    return writer.file()
  }
}
