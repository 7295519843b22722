import Documents
import FrenchText
public import Indexing
package import Retrieval

/// Answers questions from one corpus.
public struct Assistant {
  /// The longest question that is read, in bytes of UTF-8.
  public static let longestQuestion = 10_000

  /// The documents it answers from.
  public private(set) var corpus: IndexedCorpus

  private let notebook = Notebook()
  /// Whether the documents were looked at for the question that comes next.
  private var isFresh: Bool

  /// An assistant over a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the documents.
  ///   - isFresh: whether it was opened just now for the question that is asked first, which then
  ///     spares looking for changes again.
  public init(corpus: IndexedCorpus, isFresh: Bool = false) {
    self.corpus = corpus
    self.isFresh = isFresh
  }

  /// Answers one question, independent of any other. Documents that changed since they were
  /// indexed are read again first.
  ///
  /// - Parameters:
  ///   - question: free text in French.
  ///   - limit: the most citations to return.
  ///   - explaining: whether the reply says why each passage stands where it stands.
  /// - Returns: the reply; abstaining is one too.
  /// - Throws: `QuestionError` for an empty or an overlong question, or a corpus that went away.
  public mutating func ask(
    _ question: String, limit: Int = 10, explaining: Bool = false
  ) throws(QuestionError) -> Answer {
    try prepare(for: question)
    return try answering { (assistant) throws(CorpusError) in
      try assistant.answer(
        question, to: assistant.questions(of: question), limit: limit, explaining: explaining)
    }
  }

  /// Answers, and again with all documents read anew where the text of one is no longer what was
  /// indexed.
  mutating func answering(
    _ body: (Assistant) throws(CorpusError) -> Answer
  ) throws(QuestionError) -> Answer {
    let answer = try mending(body)
    do throws(CorpusError) {
      guard !answer.stale.isEmpty, try corpus.readAgain() else { return answer }
    } catch { throw .corpus(error) }
    return try mending(body)
  }

  /// Does something, and again with an index made anew where a part of the index that is read only
  /// when asked for turns out to be damaged.
  mutating func mending<Value>(
    _ body: (Assistant) throws(CorpusError) -> Value
  ) throws(QuestionError) -> Value {
    do throws(CorpusError) {
      do throws(CorpusError) { return try body(self) } catch {
        guard case .damagedIndex = error else { throw error }
        try corpus.rebuild(after: error)
        return try body(self)
      }
    } catch { throw .corpus(error) }
  }

  /// Checks a question and brings the corpus up to date.
  mutating func prepare(for question: String) throws(QuestionError) {
    try Self.check(question)
    guard !isFresh else {
      isFresh = false
      return
    }
    do throws(CorpusError) { try corpus.refresh() } catch { throw .corpus(error) }
  }

  func confidence(in candidates: [Candidate], for question: ReadQuestion) -> Double {
    let facts = QuestionFacts(
      question.traits, features: candidates.map(\.features), model: .fitted)
    return candidates.isEmpty ? 0 : ConfidenceModel.fitted.probability(facts)
  }

  /// Answers the questions of a line.
  ///
  /// - Parameters:
  ///   - line: as asked.
  ///   - questions: what it asks, as it is understood.
  ///   - limit: the most citations to return.
  ///   - explaining: whether the reply says why each passage stands where it stands.
  ///   - document: the file that a conversation is in.
  /// - Returns: the reply; of several questions the one that is answered best comes first.
  /// - Throws: `CorpusError.damagedIndex`.
  func answer(
    _ line: String, to questions: [AskedQuestion], limit: Int, explaining: Bool,
    in document: String? = nil
  ) throws(CorpusError) -> Answer {
    var stale = corpus.stale
    var findings: [Findings] = []
    for question in questions {
      findings.append(try self.findings(for: question, limit: limit, in: document, &stale))
    }
    return answer(line, from: findings, limit: limit, explaining: explaining, stale)
  }

  /// What is searched for a question: its terms, those that may stand for them, each with its weight.
  package func query(_ question: String) throws(CorpusError) -> [QueryTerm] {
    try questions(of: question)[0].read.query
  }

  /// The passages that a search finds for a question, before they are read and weighed.
  ///
  /// - Throws: `CorpusError.damagedIndex`.
  package func found(_ question: String) throws(CorpusError) -> [RankedPassage] {
    try found(questions(of: question)[0].read)
  }

  private func found(_ question: ReadQuestion) throws(CorpusError) -> [RankedPassage] {
    considered(
      try corpus.search(question.query, fields: RankingWeights.fields, limit: Evidence.depth))
  }

  /// The passages considered for a question, with what speaks for each.
  ///
  /// - Throws: `CorpusError.damagedIndex`.
  package func consider(_ question: String) throws(CorpusError) -> Considered {
    let read = try questions(of: question)[0].read
    var stale: [String] = []
    return Considered(
      candidates: try candidates(for: read, in: nil, &stale), traits: read.traits)
  }

  /// Searches, reads the best passages and ranks them by the model; a passage whose document
  /// changed meanwhile is left out and named.
  func candidates(
    for question: ReadQuestion, in document: String?, _ stale: inout [String]
  ) throws(CorpusError) -> [Candidate] {
    let evidence = Evidence(question: question)
    let found = try found(question)
    let topScore = max(found.first?.score ?? 0, 1e-9)
    let readings = read(found, for: question, &stale)
    let fieldScores = try corpus.fieldScores(
      of: readings.map(\.ranked.passage), for: question.query, fields: RankingWeights.fields)
    var neighbourhood = Neighbourhood()
    for found in readings { neighbourhood.add(found.reading, number: found.ranked.passage) }
    let candidates = readings.indices.map { place in
      let (ranked, reading) = (readings[place].ranked, readings[place].reading)
      let features = evidence.features(
        of: reading, share: ranked.score / topScore, fieldScores: fieldScores[place],
        surroundings: neighbourhood.held(around: reading, number: ranked.passage))
      return Candidate(
        number: ranked.passage, passage: reading.passage, features: features,
        score: RankingModel.fitted.score(features)
          + (reading.passage.cited.document.file == document ? Self.sameDocument : 0),
        reading: reading)
    }
    return candidates.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.number < $1.number
    }
  }

  /// The passages worth looking at, of those that a search ranked.
  private func considered(_ ranked: [RankedPassage]) -> [RankedPassage] {
    let least = Evidence.leastShare * (ranked.first?.score ?? 0)
    let others = ranked.dropFirst(Evidence.always).prefix { $0.score >= least }
    return Array(ranked.prefix(Evidence.always) + others)
  }

  /// Reads passages that were found against a question.
  private func read(
    _ found: [RankedPassage], for question: ReadQuestion, _ stale: inout [String]
  ) -> [FoundPassage] {
    found.compactMap { ranked in
      do throws(StaleText) {
        let notes = notebook.notes(
          on: try corpus.passage(ranked.passage), number: ranked.passage)
        return FoundPassage(ranked: ranked, reading: PassageReading(notes, for: question))
      } catch {
        if !stale.contains(error.file) { stale.append(error.file) }
        return nil
      }
    }
  }

  /// What speaks for a passage of the document that a conversation is in.
  private static let sameDocument = 0.5

  private static func check(_ question: String) throws(QuestionError) {
    let bytes = question.utf8.count
    if bytes > longestQuestion { throw .tooLong(bytes: bytes, limit: longestQuestion) }
    if Fold.folded(Array(question.utf8)).allSatisfy({ $0 <= 0x20 }) { throw .empty }
  }
}
