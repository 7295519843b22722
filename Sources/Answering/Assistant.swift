import FrenchText
public import Indexing
import Retrieval

/// Answers questions from one corpus.
public struct Assistant {
  /// The longest question that is read, in bytes of UTF-8.
  public static let longestQuestion = 10_000

  /// The documents it answers from.
  public private(set) var corpus: IndexedCorpus

  /// An assistant over a corpus.
  public init(corpus: IndexedCorpus) {
    self.corpus = corpus
  }

  /// Answers one question, independent of any other. Documents that changed since they were
  /// indexed are read again first.
  ///
  /// - Parameters:
  ///   - question: free text in French.
  ///   - limit: the most citations to return.
  /// - Returns: the reply; abstaining is one too.
  /// - Throws: `QuestionError` for an empty or an overlong question, or a corpus that went away.
  public mutating func ask(_ question: String, limit: Int = 10) throws(QuestionError) -> Answer {
    try Self.check(question)
    do throws(CorpusError) { try corpus.refresh() } catch { throw .corpus(error) }
    let read = QuestionReader.read(question, for: corpus)
    let found = HeadingEvidence(kind: read.understanding.kind, corpus: corpus).reranked(
      corpus.search(read.query, fields: RankingWeights.fields, limit: HeadingEvidence.depth))
    var stale = corpus.stale
    let passages = load(found.prefix(limit), &stale)
    let confidence = passages.first.map {
      ConfidenceRule(read, in: corpus).coverage(of: $0.passage)
    }
    return Answer(
      question: question, status: ConfidenceRule.status(confidence ?? 0),
      confidence: confidence ?? 0, understood: read.understanding,
      citations: cite(passages, for: read), stale: stale)
  }

  private static func check(_ question: String) throws(QuestionError) {
    let bytes = question.utf8.count
    if bytes > longestQuestion { throw .tooLong(bytes: bytes, limit: longestQuestion) }
    if Fold.folded(Array(question.utf8)).allSatisfy({ $0 <= 0x20 }) { throw .empty }
  }

  /// Reads the passages found; one whose document changed meanwhile is left out and named.
  private func load(_ found: ArraySlice<RankedPassage>, _ stale: inout [String]) -> [(
    passage: LoadedPassage, score: Double
  )] {
    var passages: [(passage: LoadedPassage, score: Double)] = []
    for ranked in found {
      do throws(StaleText) {
        passages.append((try corpus.passage(ranked.passage), ranked.score))
      } catch {
        if !stale.contains(error.file) { stale.append(error.file) }
      }
    }
    return passages
  }

  private func cite(
    _ passages: [(passage: LoadedPassage, score: Double)], for question: ReadQuestion
  ) -> [Citation] {
    let selector = SentenceSelector(question, in: corpus)
    return passages.enumerated().map { index, found in
      let highlights = selector.select(in: found.passage).map { range in
        Highlight(
          spans: found.passage.spans(of: range), range: range,
          text: String(decoding: found.passage.bytes[range], as: UTF8.self))
      }
      return Citation(
        rank: index + 1, passage: found.passage.cited, score: found.score, highlights: highlights)
    }
  }
}
