import Answering
package import Indexing

/// Runs and relevance judgements as trec_eval and ranx read them.
///
/// Fields are set apart by one space and hold none: white space in ids is percent-encoded. A turn
/// of a conversation is `<conversation>_<turn>`. A document number is a citation's id. Questions
/// that no document answers have no relevant line: trec_eval leaves them out, as it leaves out what
/// nobody judged.
///
///     trec_eval -c -q -M1000 -m success -m recip_rank qrels run
package enum TRECWriter {
  /// The run: `qid Q0 docno rank sim run_id`, one line a citation.
  ///
  /// trec_eval goes by `sim` alone, in single precision, and breaks ties by reverse `docno`;
  /// scores that do not fall are therefore lowered to the next smaller number.
  ///
  /// - Parameters:
  ///   - answers: the questions and their replies, in order.
  ///   - name: what the run is called.
  /// - Returns: the file's text; lines end with a line feed.
  /// - Complexity: O(citations)
  package static func run(_ answers: [JudgedAnswer], named name: String) -> String {
    var lines = ""
    for answer in answers {
      var last = Float.infinity
      for (index, citation) in (answer.answer?.citations ?? []).enumerated() {
        let score = falling(citation.score, below: last)
        last = score
        lines +=
          "\(id(of: answer.question)) Q0 \(TRECField.encoded(citation.passage.id)) \(index + 1)"
          + " \(score) \(TRECField.encoded(name))\n"
      }
    }
    return lines
  }

  /// The judgements: `qid iter docno rel`, one line a passage that is right for an answerable
  /// question.
  ///
  /// - Parameters:
  ///   - answers: the questions with the places that answer them.
  ///   - passages: what can be cited: the passages of the corpus. Where replies cite runs of
  ///     neighbours, those cited are given too; an id that comes twice is written once.
  /// - Returns: the file's text, by question, passages in the order given.
  /// - Complexity: O(questions · passages)
  package static func qrels(_ answers: [JudgedAnswer], passages: [CitedPassage]) -> String {
    var lines = ""
    for answer in answers where answer.question.isAnswerable {
      var written: Set<String> = []
      for passage in passages
      where CitationRule.isRight(passage, forAnyOf: answer.places)
        && written.insert(passage.id).inserted
      {
        lines += "\(id(of: answer.question)) 0 \(TRECField.encoded(passage.id)) 1\n"
      }
    }
    return lines
  }

  private static func id(of question: GoldQuestion) -> String {
    let id = question.turn.map { "\($0.conversation)_\($0.number)" } ?? question.id
    return TRECField.encoded(id)
  }

  /// A score in single precision, less than the one before; one that is no finite number counts
  /// as too high.
  private static func falling(_ score: Double, below last: Float) -> Float {
    let ceiling = min(last.nextDown, .greatestFiniteMagnitude)
    let score = Float(score)
    return score.isFinite ? min(score, ceiling) : ceiling
  }
}
