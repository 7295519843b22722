import Indexing
import Documents

/// What of the passages considered is shown, and in what order.
extension Assistant {
  /// The first passages, each with those that only repeat it.
  static func withoutRepetitions(_ candidates: [Candidate], limit: Int) -> [Candidate] {
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

  /// The passages with what answers in them marked.
  static func marking(_ candidates: [Candidate], _ evidence: Evidence) -> [Candidate] {
    let selector = SentenceSelector(evidence: evidence)
    return candidates.map { candidate in
      var candidate = candidate
      candidate.marked = selector.select(in: candidate.reading)
      return candidate
    }
  }

  /// How many citations a reader looks at for an answer.
  private static let firstLook = 5

  /// The passages with the sides of a difference among the first few; the first stays first. Those
  /// that say nothing on the point make room, the last first.
  static func raising(_ difference: Difference, in shown: [Candidate]) -> [Candidate] {
    var head = Array(shown.prefix(firstLook))
    var tail = Array(shown.dropFirst(firstLook))
    for number in difference.raised {
      guard let place = tail.firstIndex(where: { $0.number == number }),
        let room = head.indices.dropFirst().last(where: {
          !difference.telling.contains(head[$0].number)
        })
          ?? head.indices.dropFirst().last(where: { !difference.raised.contains(head[$0].number) })
      else { continue }
      let raised = tail.remove(at: place)
      tail.insert(head.remove(at: room), at: 0)
      head.append(raised)
    }
    return head + tail
  }

  /// Looks for what answers a question.
  ///
  /// - Throws: `CorpusError.damagedIndex`.
  func findings(
    for asked: AskedQuestion, limit: Int, in document: String?, _ stale: inout [String]
  ) throws(CorpusError) -> Findings {
    let question = asked.read
    let candidates = try candidates(for: question, in: document, &stale)
    let confidence = confidence(in: candidates, for: question)
    let status = ConfidenceModel.status(confidence)
    let shown = Self.marking(
      Self.withoutRepetitions(candidates, limit: max(limit, DifferenceFinder.depth)),
      Evidence(question: question))
    let difference =
      status == .noAnswer
      ? nil : DifferenceFinder.difference(among: shown, for: question, asked.text)
    return Findings(
      question: asked, status: status, confidence: confidence,
      shown: difference.map { Self.raising($0, in: shown) } ?? shown, difference: difference)
  }

  /// The reply made of what was found for the questions of a line.
  func answer(
    _ line: String, from findings: [Findings], limit: Int, explaining: Bool, _ stale: [String]
  ) -> Answer {
    let ordered = Findings.ordered(findings)
    let shown = Findings.inTurn(ordered, limit: limit)
    let (status, confidence) = (ordered[0].status, ordered[0].confidence)
    let understood = Understanding.of(ordered.map(\.question.read.understanding))
    var answer = Answer(
      question: line, status: status, confidence: confidence, understood: understood,
      citations: cite(shown),
      conflicts: ordered.compactMap { $0.difference?.conflict(among: shown) },
      searched: status == .noAnswer && !understood.terms.isEmpty ? corpus.searchedDocuments : [],
      stale: stale)
    if findings.count > 1 {
      answer.parts = ordered.map { finding in
        Answer.Part(
          question: finding.question.text, status: finding.status, confidence: finding.confidence,
          rank: finding.rank(among: shown))
      }
    }
    if explaining { explain(&answer, ordered.map(\.question.read), shown) }
    return answer
  }

  func explain(
    _ answer: inout Answer, _ questions: [ReadQuestion], _ candidates: [Candidate]
  ) {
    let words = questions.flatMap(\.words)
    answer.understood.weights = answer.understood.terms.map { term in
      words.first { $0.text == term }?.rarity ?? 0
    }
    for index in answer.citations.indices {
      answer.citations[index].explanation = Explanation(
        features: candidates[index].features, weights: RankingModel.fitted.weights)
    }
  }

  func cite(_ candidates: [Candidate]) -> [Citation] {
    candidates.indices.map { index in
      let candidate = candidates[index]
      let passage = candidate.passage
      let highlights = candidate.marked.map { range in
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
