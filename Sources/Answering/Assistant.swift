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
    let evidence = Evidence(question: read, corpus: corpus)
    let found = evidence.reranked(
      corpus.search(read.query, fields: RankingWeights.fields, limit: Evidence.depth))
    var stale = corpus.stale
    let passages = load(found.prefix(limit), &stale)
    let confidence = passages.first.map { evidence.coverage(of: $0.number) } ?? 0
    return Answer(
      question: question, status: ConfidenceRule.status(confidence), confidence: confidence,
      understood: read.understanding, citations: cite(passages, evidence), stale: stale)
  }

  private static func check(_ question: String) throws(QuestionError) {
    let bytes = question.utf8.count
    if bytes > longestQuestion { throw .tooLong(bytes: bytes, limit: longestQuestion) }
    if Fold.folded(Array(question.utf8)).allSatisfy({ $0 <= 0x20 }) { throw .empty }
  }

  /// A passage found and read.
  private struct Found {
    var number: Int
    var passage: LoadedPassage
    var score: Double
  }

  /// Reads the passages found; one whose document changed meanwhile is left out and named.
  private func load(_ found: ArraySlice<RankedPassage>, _ stale: inout [String]) -> [Found] {
    var passages: [Found] = []
    for ranked in found {
      do throws(StaleText) {
        let passage = try corpus.passage(ranked.passage)
        passages.append(Found(number: ranked.passage, passage: passage, score: ranked.score))
      } catch {
        if !stale.contains(error.file) { stale.append(error.file) }
      }
    }
    return passages
  }

  private func cite(_ passages: [Found], _ evidence: Evidence) -> [Citation] {
    let selector = SentenceSelector(evidence: evidence)
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
