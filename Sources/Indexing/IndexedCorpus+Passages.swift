public import Documents
import FrenchText
import Retrieval

extension IndexedCorpus {

  /// A readable passage with its text, read from its document and checked against the index.
  ///
  /// - Complexity: O(bytes of the passage) the first time, then O(1)
  /// - Throws: `StaleText` where the document's bytes are no longer those that were indexed.
  public func passage(_ number: Int) throws(StaleText) -> LoadedPassage {
    try passagesRead.passage(number) { () throws(StaleText) in
      let number = index.readablePassage(number)
      let found = try place(number)
      return LoadedPassage(
        found, path: index.passage(number).path,
        analyzed: analyzed(found.layout.bytes, splits: found.layout.wordStarts),
        headings: analyzed(Array(found.cited.section.joined(by: "\n").utf8)))
    }
  }

  /// A passage, readable or not, in its document's text: in all of it, or in the part around it.
  private func place(
    _ number: Int, inWholeText isWhole: Bool = false
  ) throws(StaleText) -> PassageInText {
    let record = index.passage(number)
    let entry = try texts.entry(record.document, of: index, in: folder)
    let document = entry.record
    let stored = index.spans(of: record)
    let start = stored.first?.lowerBound ?? 0
    let hull = start..<max(start, stored.last?.upperBound ?? 0)
    let text = try isWhole ? entry.text.whole() : entry.text.part(around: hull)
    let spans = stored.map { $0.lowerBound - text.start..<$0.upperBound - text.start }
    guard let last = spans.last, last.upperBound <= text.bytes.count,
      Fingerprint.of(spans, in: text.bytes) == record.fingerprint
    else { throw StaleText(file: document.metadata.file) }
    let layout = Layout(
      spans, of: text.bytes, repairs: document.repairs(inside: hull, countedFrom: text.start))
    let cited = CitedPassage(
      id: record.id(in: document.metadata.id), document: document.metadata,
      section: index.path(record.path), lines: record.firstLine...record.lastLine,
      spans: spans.map(text.fileRange), text: String(decoding: layout.bytes, as: UTF8.self),
      isUnreadable: record.isUnreadable, documentHash: entry.hash,
      margins: QuoteMargins(of: spans[0].lowerBound..<last.upperBound, in: text.bytes))
    return PassageInText(cited: cited, layout: layout, text: text)
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
      let passage = try place(number, inWholeText: true)
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
