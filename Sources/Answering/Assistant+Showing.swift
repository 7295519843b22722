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

  /// The passages with those right below the first that answer the questions of a line best, each
  /// taken alone, where they did not stand among the first few.
  func raisingFirsts(
    _ line: String, in shown: [Candidate], _ evidence: Evidence, _ stale: inout [String]
  ) throws(CorpusError) -> [Candidate] {
    let questions = QuestionSplitter.questions(in: line)
    guard questions.count > 1, shown.count > 1 else { return shown }
    var raised = shown
    for question in questions {
      guard let best = try candidates(for: read(question), in: nil, &stale).first else { continue }
      let isShown = raised.prefix(Self.firstLook).contains {
        $0.number == best.number || $0.also.contains(best.passage.cited.id)
      }
      if isShown { continue }
      raised.removeAll { $0.number == best.number }
      raised.insert(Self.marking([best], evidence)[0], at: 1)
    }
    return raised
  }

  func explain(
    _ answer: inout Answer, _ question: ReadQuestion, _ candidates: [Candidate]
  ) {
    answer.understood.weights = question.words.map(\.rarity)
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
