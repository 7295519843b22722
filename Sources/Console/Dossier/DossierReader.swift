import Answering
import Documents
import Indexing

/// Reads from the sources what a dossier shows of them.
struct DossierReader {
  /// How many lines are shown around a citation under no heading, and at most around any.
  private static let bareContext = 12
  private static let widestContext = 60
  /// How many lines above the first passage of a section may be its heading.
  private static let headingLines = 4

  private let corpus: IndexedCorpus
  private let passages: [CitedPassage]
  private let isWhole: Bool

  /// - Parameters:
  ///   - corpus: the documents.
  ///   - isWhole: whether each cited document is shown whole.
  /// - Throws: `CorpusError` where a document changed while it was read.
  init(_ corpus: IndexedCorpus, isWhole: Bool) throws(CorpusError) {
    self.corpus = corpus
    self.isWhole = isWhole
    passages = try corpus.passages()
  }

  /// The documents that some replies cite, with the cited places.
  ///
  /// - Complexity: O(citations · bytes of a document)
  func sources(of replies: [Reply]) throws(CorpusError) -> [DossierSource] {
    var sources: [DossierSource] = []
    var lines: [[Int: Surroundings.Line]] = []
    for (number, reply) in replies.enumerated() {
      guard case .answer(let answer) = reply else { continue }
      for citation in answer.citations {
        let passage = citation.passage
        let place =
          sources.firstIndex { $0.document == passage.document } ?? sources.endIndex
        if place == sources.endIndex {
          sources.append(DossierSource(document: passage.document, hash: passage.documentHash))
          lines.append([:])
        }
        sources[place].mentions.append(
          .init(question: number + 1, rank: citation.rank, passage: passage))
        for line in try shownLines(around: citation) {
          lines[place][line.number] = Self.merged(line, lines[place][line.number])
        }
      }
    }
    for place in sources.indices {
      sources[place].excerpts = excerpts(lines[place], of: sources[place].document)
    }
    return sources
  }

  /// The lines of the section that a citation stands in.
  private func shownLines(around citation: Citation) throws(CorpusError) -> [Surroundings.Line] {
    let cited = citation.passage
    let range = section(of: cited)
    let context = max(
      cited.lines.lowerBound - range.lowerBound, range.upperBound - cited.lines.upperBound)
    return try corpus.surroundings(
      of: cited.id, context: isWhole ? nil : context,
      highlights: citation.highlights.flatMap(\.spans)
    ).lines.filter { isWhole || range.contains($0.number) }
  }

  /// The lines of the passages around one that stand under the same heading.
  private func section(of cited: CitedPassage) -> ClosedRange<Int> {
    let widest = cited.section.isEmpty ? Self.bareContext : Self.widestContext
    guard let place = passages.firstIndex(where: { $0.id == cited.id }) else { return cited.lines }
    func isSame(_ passage: CitedPassage) -> Bool {
      passage.document == cited.document && passage.section == cited.section
    }
    let first = passages[..<place].lastIndex { !isSame($0) }.map { $0 + 1 } ?? 0
    let last = (passages[place...].firstIndex { !isSame($0) } ?? passages.endIndex) - 1
    var start = passages[first].lines.lowerBound - Self.headingLines
    if first > 0, passages[first - 1].document == cited.document {
      start = max(start, passages[first - 1].lines.upperBound + 1)
    }
    let lower = max(1, start, cited.lines.lowerBound - widest)
    let upper = min(passages[last].lines.upperBound, cited.lines.upperBound + widest)
    return min(lower, cited.lines.lowerBound)...max(upper, cited.lines.upperBound)
  }

  private static func merged(
    _ line: Surroundings.Line, _ other: Surroundings.Line?
  ) -> Surroundings.Line {
    guard let other else { return line }
    var merged = line
    merged.marked = union(line.marked + other.marked)
    merged.highlighted = union(line.highlighted + other.highlighted)
    return merged
  }

  /// Ranges in order, those that meet joined.
  private static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var union: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = union.last, range.lowerBound <= last.upperBound {
        union[union.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        union.append(range)
      }
    }
    return union
  }

  /// Lines that follow each other, cut where the section changes.
  private func excerpts(
    _ lines: [Int: Surroundings.Line], of document: DocumentMetadata
  ) -> [DossierSource.Excerpt] {
    var excerpts: [DossierSource.Excerpt] = []
    for number in lines.keys.sorted() {
      guard let line = lines[number] else { continue }
      if let last = excerpts.last?.lines.last, last.number + 1 == number {
        excerpts[excerpts.count - 1].lines.append(line)
      } else {
        excerpts.append(.init(section: [], lines: [line]))
      }
    }
    for place in excerpts.indices {
      let marked = excerpts[place].lines.first { !$0.marked.isEmpty }?.number ?? 0
      excerpts[place].section =
        passages.first { $0.document == document && $0.lines.contains(marked) }?.section ?? []
    }
    return excerpts
  }
}
