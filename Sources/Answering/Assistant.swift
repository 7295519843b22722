import Documents
import FrenchText
public import Indexing
import Retrieval

/// Answers questions from one corpus.
public struct Assistant {
  /// The longest question that is read, in bytes of UTF-8.
  public static let longestQuestion = 10_000

  /// The documents it answers from.
  public private(set) var corpus: IndexedCorpus

  private let notebook = Notebook()

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
  ///   - explaining: whether the reply says why each passage stands where it stands.
  /// - Returns: the reply; abstaining is one too.
  /// - Throws: `QuestionError` for an empty or an overlong question, or a corpus that went away.
  public mutating func ask(
    _ question: String, limit: Int = 10, explaining: Bool = false
  ) throws(QuestionError) -> Answer {
    try prepare(for: question)
    return answer(question, as: read(question), limit: limit, explaining: explaining)
  }

  /// Checks a question and brings the corpus up to date.
  mutating func prepare(for question: String) throws(QuestionError) {
    try Self.check(question)
    do throws(CorpusError) { try corpus.refresh() } catch { throw .corpus(error) }
  }

  func read(_ question: String) -> ReadQuestion { QuestionReader.read(question, for: corpus) }

  private func confidence(in candidates: [Candidate], for question: ReadQuestion) -> Double {
    let facts = QuestionFacts(
      unknownShare: question.unknownShare, features: candidates.map(\.features), model: .fitted)
    return candidates.isEmpty ? 0 : ConfidenceModel.fitted.probability(facts)
  }

  /// Answers a question as it was read.
  ///
  /// - Parameter document: the file that a conversation is in.
  func answer(
    _ question: String, as read: ReadQuestion, limit: Int, explaining: Bool,
    in document: String? = nil
  ) -> Answer {
    var stale = corpus.stale
    let candidates = candidates(for: read, in: document, &stale)
    let confidence = confidence(in: candidates, for: read)
    let shown = raisingFirsts(
      of: QuestionSplitter.questions(in: question),
      in: Self.withoutRepetitions(candidates, limit: limit), limit: limit, &stale)
    var answer = Answer(
      question: question, status: ConfidenceModel.status(confidence), confidence: confidence,
      understood: read.understanding,
      citations: cite(shown, Evidence(question: read, corpus: corpus)), stale: stale)
    if explaining { explain(&answer, read, shown) }
    return answer
  }

  /// The passages considered for a question, with what speaks for each.
  package func consider(_ question: String) -> Considered {
    let read = QuestionReader.read(question, for: corpus)
    var stale: [String] = []
    return Considered(
      candidates: candidates(for: read, in: nil, &stale), unknownShare: read.unknownShare)
  }

  /// Searches, reads the best passages and ranks them by the model; a passage whose document
  /// changed meanwhile is left out and named.
  private func candidates(
    for question: ReadQuestion, in document: String?, _ stale: inout [String]
  ) -> [Candidate] {
    let evidence = Evidence(question: question, corpus: corpus)
    let found = corpus.search(question.query, fields: RankingWeights.fields, limit: Evidence.depth)
    let readings = read(found, for: question, &stale)
    var neighbourhood = Neighbourhood()
    for (ranked, reading) in readings { neighbourhood.add(reading, number: ranked.passage) }
    let candidates = readings.map { ranked, reading in
      let features = evidence.features(
        of: ranked, topScore: found[0].score, reading,
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

  /// Reads passages that were found against a question.
  private func read(
    _ found: [RankedPassage], for question: ReadQuestion, _ stale: inout [String]
  ) -> [(RankedPassage, PassageReading)] {
    found.compactMap { ranked in
      do throws(StaleText) {
        let notes = notebook.notes(
          on: try corpus.passage(ranked.passage), number: ranked.passage)
        return (ranked, PassageReading(notes, for: question))
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

  /// The first passages, each with those that only repeat it.
  private static func withoutRepetitions(_ candidates: [Candidate], limit: Int) -> [Candidate] {
    var shown: [Candidate] = []
    for candidate in candidates {
      let first = shown.firstIndex {
        Repetition.holds(between: $0.reading, and: candidate.reading)
      }
      if let first {
        shown[first].also.append(candidate.passage.cited.id)
      } else if shown.count < limit {
        shown.append(candidate)
      } else {
        break
      }
    }
    return shown
  }

  /// How many citations a reader of a line with several questions looks at for an answer to each.
  private static let firstLook = 5

  /// The passages with those right below the first that answer the questions of a line best, each
  /// taken alone, where they did not stand among the first few.
  private func raisingFirsts(
    of questions: [String], in shown: [Candidate], limit: Int, _ stale: inout [String]
  ) -> [Candidate] {
    guard questions.count > 1, shown.count > 1 else { return shown }
    var raised = shown
    for question in questions {
      let read = QuestionReader.read(question, for: corpus)
      guard let best = candidates(for: read, in: nil, &stale).first else { continue }
      let isShown = raised.prefix(Self.firstLook).contains {
        $0.number == best.number || $0.also.contains(best.passage.cited.id)
      }
      if isShown { continue }
      raised.removeAll { $0.number == best.number }
      raised.insert(best, at: 1)
    }
    return Array(raised.prefix(limit))
  }

  private func explain(
    _ answer: inout Answer, _ question: ReadQuestion, _ candidates: [Candidate]
  ) {
    answer.understood.weights = question.words.map(\.rarity)
    for index in answer.citations.indices {
      answer.citations[index].explanation = Explanation(
        features: candidates[index].features, weights: RankingModel.fitted.weights)
    }
  }

  private func cite(_ candidates: [Candidate], _ evidence: Evidence) -> [Citation] {
    let selector = SentenceSelector(evidence: evidence)
    return candidates.enumerated().map { index, candidate in
      let passage = candidate.passage
      let highlights = selector.select(in: candidate.reading).map { range in
        Highlight(
          spans: passage.spans(of: range), range: range,
          text: String(decoding: passage.bytes[range], as: UTF8.self))
      }
      return Citation(
        rank: index + 1, passage: passage.cited, score: candidate.score, highlights: highlights,
        also: candidate.also)
    }
  }
}
