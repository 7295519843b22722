public import Documents
import Files
import FrenchText
public import Retrieval

/// A corpus and its index, kept in step.
///
/// Opening builds the index where there is none, and makes it anew where files came, went or
/// changed, or where it is damaged; a folder that cannot be written leaves it in memory.
public struct IndexedCorpus {
  /// Where both lie.
  public let location: CorpusLocation
  /// What the last update did; where none was needed, how things stand.
  ///
  /// - Complexity: O(files)
  public var report: UpdateReport { lastUpdate ?? UpdateReport(from: index, to: index) }
  /// Files changed since indexing, where updating is forbidden.
  public private(set) var stale: [String] = []

  private let folder: CorpusFolder
  private let store: IndexStore
  private let build: IndexBuild
  private let isUpdating: Bool
  private var index: OpenIndex
  private var lastUpdate: UpdateReport?
  private let texts = TextCache()
  private let passagesRead = PassageCache()
  private let searched = SearchedDocuments()

  /// Opens a corpus: builds its index, or brings it up to date unless told not to.
  ///
  /// - Parameters:
  ///   - location: the corpus folder and the index folder.
  ///   - updating: whether changed files are read again; otherwise `stale` names them.
  /// - Throws: `CorpusError` where there is no corpus, no document in it, a manifest that is not
  ///   valid, or an index of another corpus.
  public init(opening location: CorpusLocation, updating: Bool = true) throws(CorpusError) {
    try self.init(
      opening: location, updating: updating, smallestContinued: PriorIndex.smallestCorpus)
  }

  /// Opens a corpus with another size from which it is read in parts, so that tests need no large one.
  init(
    opening location: CorpusLocation, updating: Bool = true, smallestContinued: Int
  ) throws(CorpusError) {
    guard LocalFile.isDirectory(location.corpus) else { throw .notFound(path: location.corpus) }
    self.location = location
    folder = CorpusFolder(path: location.corpus)
    store = IndexStore(folder: location.index)
    build = IndexBuild(
      folder: folder, location: location, store: store, smallestContinued: smallestContinued)
    isUpdating = updating
    let snapshot = try Snapshot(of: folder)
    let found = try StoredIndex(in: store, for: location)
    if let index = found.index, index.snapshot == snapshot.fingerprint || !updating {
      self.index = index
      stale = index.snapshot == snapshot.fingerprint ? [] : snapshot.changes(since: index)
    } else {
      let built = try build.run(snapshot, from: found.index)
      index = built.index
      var update = UpdateReport(from: found.index, to: built.index)
      update.warnings += found.warnings + built.warnings
      lastUpdate = update
    }
  }

  /// Brings the index up to date where files changed since; cheap where none did.
  ///
  /// - Complexity: a status call a file
  /// - Throws: `CorpusError` where the corpus went away or its manifest is no longer valid.
  public mutating func refresh() throws(CorpusError) {
    let snapshot = try Snapshot(of: folder)
    guard snapshot.fingerprint != index.snapshot else { return }
    forgetDocuments()
    guard isUpdating else {
      stale = snapshot.changes(since: index)
      return
    }
    try update(to: snapshot, from: index)
  }

  /// Reads the whole index, and makes it anew where a part is damaged, which the report then says.
  ///
  /// - Throws: `CorpusError.damagedIndex` where updating is forbidden; else as opening does.
  /// - Complexity: O(bytes of the index)
  public mutating func check() throws(CorpusError) {
    do throws(IndexError) { try index.validate() } catch {
      try rebuild(after: .damagedIndex(path: store.path, reason: error.message))
      lastUpdate?.warnings.append(error.message)
    }
  }

  /// Makes the index anew after a part of it was found damaged.
  ///
  /// - Parameter damage: what was found.
  /// - Throws: the same where updating is forbidden; `CorpusError` where the corpus cannot be read.
  public mutating func rebuild(after damage: CorpusError) throws(CorpusError) {
    guard isUpdating else { throw damage }
    forgetDocuments()
    try update(to: try Snapshot(of: folder), from: nil)
  }

  private func forgetDocuments() {
    texts.removeAll()
    passagesRead.removeAll()
    searched.removeAll()
  }

  private mutating func update(to snapshot: Snapshot, from before: OpenIndex?) throws(CorpusError) {
    let built = try build.run(snapshot, from: before)
    var update = UpdateReport(from: index, to: built.index)
    update.warnings += built.warnings
    lastUpdate = update
    index = built.index
  }

  // MARK: Searching

  /// The most words an expression of the synonyms may have.
  public static let longestExpression = SynonymTable.longestExpression

  /// How many passages a search ranks.
  public var readableCount: Int { index.inverted.passageCount }

  /// The best passages for some terms.
  ///
  /// Only readable passages are ranked; they are numbered apart, from 0 to `readableCount`.
  ///
  /// - Throws: `CorpusError.damagedIndex` where a list of a large index is damaged, which opening
  ///   does not read.
  /// - Complexity: O(postings of the terms)
  public func search(
    _ terms: [QueryTerm], fields: [FieldParameters], limit: Int
  ) throws(CorpusError) -> [RankedPassage] {
    do throws(IndexError) {
      return try index.inverted.rank(terms, fields: fields, limit: limit)
    } catch { throw .damagedIndex(path: store.path, reason: error.message) }
  }

  /// What some passages score in each field, of what `search` adds up, before the fields' weights.
  ///
  /// - Returns: for each passage one score a field.
  /// - Throws: as `search`.
  /// - Complexity: O(passages · terms · log *n*)
  public func fieldScores(
    of passages: [Int], for terms: [QueryTerm], fields: [FieldParameters]
  ) throws(CorpusError) -> [[Double]] {
    do throws(IndexError) {
      return try index.inverted.fieldScores(of: passages, for: terms, fields: fields)
    } catch { throw .damagedIndex(path: store.path, reason: error.message) }
  }

  /// Whether a readable passage, its headings or its document's title hold a term.
  ///
  /// - Complexity: O(log *n*) in the passages that hold the term
  public func passage(_ number: Int, holds term: [UInt8]) -> Bool {
    guard let ordinal = index.inverted.find(term.span) else { return false }
    return Field.allCases.contains {
      index.inverted.frequency(of: ordinal, field: $0.rawValue, in: number) > 0
    }
  }

  /// How many passages hold a term in a field.
  ///
  /// - Complexity: O(1)
  public func documentFrequency(of term: [UInt8], in field: Field) -> Int {
    index.inverted.find(term.span).map {
      index.inverted.documentFrequency(of: $0, field: field.rawValue)
    } ?? 0
  }

  /// How rare a term is: the idf of BM25, for the field that holds it in most passages; a term that
  /// no passage holds is as rare as can be.
  ///
  /// - Complexity: O(1)
  public func rarity(of term: [UInt8]) -> Double {
    let holding = max(
      documentFrequency(of: term, in: .body), documentFrequency(of: term, in: .section))
    return index.inverted.inverseDocumentFrequency(ofTermHeldBy: holding)
  }

  /// Whether a term stands anywhere in the corpus.
  public func holds(_ term: [UInt8]) -> Bool { index.inverted.find(term.span) != nil }

  /// Calls a closure with every term of the corpus that begins with a byte, in the order of their
  /// bytes.
  ///
  /// - Complexity: O(log *t* + *n*) for *n* of *t* terms
  public func forEachTerm(beginningWith first: UInt8, _ body: ([UInt8]) -> Void) {
    var low = 0
    var high = index.inverted.termCount
    while low < high {
      let middle = (low + high) / 2
      if index.inverted.term(at: middle).first ?? 0 < first {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < index.inverted.termCount {
      let term = index.inverted.term(at: low)
      guard term.first == first else { return }
      body(term)
      low += 1
    }
  }

  /// A word of the corpus that a term stands for, as the first passage that holds it writes it.
  ///
  /// - Complexity: O(passages), one passage read
  public func word(for term: [UInt8]) -> String? {
    let analyzer = FrenchAnalyzer()
    for number in 0..<readableCount where passage(number, holds: term) {
      guard let bytes = try? passage(number).bytes else { continue }
      let analyzed = analyzer.analyze(bytes)
      let found = analyzed.occurrences.first { analyzed.term($0).elementsEqual(term) }
      if let found { return String(decoding: bytes[found.source], as: UTF8.self) }
    }
    return nil
  }

  /// Whether two words that stand apart, joined, are a word of the corpus.
  public func isCompound(_ term: ArraySlice<UInt8>) -> Bool { index.compounds.contains(term) }

  /// What the user's synonyms allow to search for terms that follow each other, given with one
  /// space between.
  public func expansions(of terms: [UInt8]) -> [Expansion] { index.synonyms.expansions(of: terms) }

  /// What words evoke.
  package var themes: ThemeTable { index.themes }

  // MARK: Passages

  /// A readable passage with its text, read from its document and checked against the index.
  ///
  /// - Complexity: O(bytes of the passage) the first time, then O(1)
  /// - Throws: `StaleText` where the document's bytes are no longer those that were indexed.
  public func passage(_ number: Int) throws(StaleText) -> LoadedPassage {
    try passagesRead.passage(number) { () throws(StaleText) in
      let (cited, layout, text) = try place(index.readablePassage(number))
      return LoadedPassage(cited: cited, layout: layout, text: text, isCompound: isCompound)
    }
  }

  /// A passage, readable or not, with its document's text.
  private func place(
    _ number: Int
  ) throws(StaleText) -> (cited: CitedPassage, layout: Layout, text: DocumentText) {
    let record = index.passage(number)
    let entry = try texts.entry(record.document, of: index, in: folder)
    let (document, text) = (entry.record, entry.text)
    let spans = index.spans(of: record)
    guard let last = spans.last, last.upperBound <= text.bytes.count,
      Fingerprint.of(spans, in: text.bytes) == record.fingerprint
    else { throw StaleText(file: document.metadata.file) }
    let layout = Layout(spans, of: text.bytes, repairs: document.repairs)
    let cited = CitedPassage(
      id: record.id(in: document.metadata.id), document: document.metadata,
      section: index.path(record.path), lines: record.firstLine...record.lastLine,
      spans: spans.map(text.fileRange), text: String(decoding: layout.bytes, as: UTF8.self),
      isUnreadable: record.isUnreadable, documentHash: entry.hash,
      margins: QuoteMargins(of: spans[0].lowerBound..<last.upperBound, in: text.bytes))
    return (cited, layout, text)
  }

  /// The headings above a readable passage, outermost first.
  public func section(of number: Int) -> [String] {
    index.path(index.passage(index.readablePassage(number)).path)
  }

  /// The documents that a search looks through, in the order of the manifest, then by file.
  ///
  /// - Complexity: O(documents) the first time, then O(1)
  public var searchedDocuments: [DocumentMetadata] { searched.documents(of: index) }

  /// What the corpus holds, in the order of the manifest, then by file.
  public func documents() -> [DocumentSummary] {
    (0..<index.documentCount).map { number in
      let document = index.document(number)
      let passages = document.passages.map(index.passage)
      return DocumentSummary(
        metadata: document.metadata, encoding: document.encoding.name, bytes: document.size,
        lines: document.lines, passages: passages.filter { !$0.isUnreadable }.count,
        unreadable: passages.filter(\.isUnreadable).map { $0.firstLine...$0.lastLine })
    }
  }

  /// Every passage of the index in document order, unreadable ones included.
  ///
  /// - Throws: `CorpusError` where a document changed while it was read.
  public func passages() throws(CorpusError) -> [CitedPassage] {
    var passages: [CitedPassage] = []
    for number in 0..<index.passageCount {
      do throws(StaleText) { passages.append(try place(number).cited) } catch {
        throw .unreadable(path: folder.path(of: error.file), reason: "le fichier vient de changer")
      }
    }
    return passages
  }

  /// The cited place with lines around it.
  ///
  /// - Parameters:
  ///   - citation: an id as `ask` prints it, or a document's file or id with the number of a line.
  ///   - context: how many lines to show before and after; nil for the whole document.
  ///   - highlights: the bytes of the file that answer, as a citation names them.
  /// - Returns: the passage and its lines.
  /// - Throws: `CorpusError` where no passage has this id, or its document changed.
  public func surroundings(
    of citation: String, context: Int? = 3, highlights: [Range<Int>] = []
  ) throws(CorpusError) -> Surroundings {
    guard let number = number(of: citation) else { throw .unknownCitation(citation) }
    let document = index.document(index.passage(number).document)
    do throws(StaleText) {
      let passage = try place(number)
      let lines = SurroundingLines(
        of: passage.text.bytes, spans: passage.layout.spans(of: 0..<passage.layout.bytes.count),
        highlights: highlights.map(passage.text.textRange))
      return Surroundings(
        passage: passage.cited, lines: lines.around(passage.cited.lines, context: context))
    } catch {
      throw .unreadable(
        path: folder.path(of: document.metadata.file), reason: "le fichier vient de changer")
    }
  }

  /// The passage that a citation names.
  private func number(of citation: String) -> Int? {
    guard let colon = citation.lastIndex(of: ":") else { return nil }
    let id = String(citation[..<colon])
    if let line = Int(citation[citation.index(after: colon)...]) { return number(on: line, of: id) }
    for number in 0..<index.documentCount {
      let document = index.document(number)
      guard document.metadata.id == id else { continue }
      return document.passages.first { index.passage($0).id(in: id) == citation }
    }
    return nil
  }

  /// The passage that a line of a document lies in; the file may be named by a path that leads to it.
  private func number(on line: Int, of name: String) -> Int? {
    for number in 0..<index.documentCount {
      let document = index.document(number)
      let (id, file) = (document.metadata.id, document.metadata.file)
      guard name == id || name == file || name.hasSuffix("/" + file) else { continue }
      return document.passages.first {
        let passage = index.passage($0)
        return passage.firstLine <= line && line <= passage.lastLine
      }
    }
    return nil
  }
}
