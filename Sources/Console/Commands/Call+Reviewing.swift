import Answering
import Files
import Indexing
import JSONText
import Verification

extension Call {
  /// Notes that a person has verified that a citation answers a question.
  ///
  /// - Parameter citation: the citation's id.
  /// - Returns: the exit code.
  /// - Throws: `Failure` where the corpus holds no such place, the question is empty, or the note
  ///   cannot be written.
  func review(_ citation: String) throws(Failure) -> ExitCode {
    let (question, reviewer) = (settings.question ?? "", settings.reviewer ?? "")
    let corpus = try open()
    tellStale(corpus)
    let passage = try failing { () throws(CorpusError) in
      try corpus.surroundings(of: citation, context: 0).passage
    }
    let review = Review(
      question: question, terms: try searchedTerms(of: question, in: corpus),
      citation: passage.id, quoteHash: QuoteHash.of(passage.text), reviewer: reviewer,
      date: host.today)
    do throws(FileError) { try Reviews.append(review, in: corpus.location.corpus) } catch {
      throw Failure(
        code: "unwritable_file",
        message: "Impossible d’écrire « \(error.path) » : \(error.reason).")
    }
    write { writer in
      review.write(to: &writer)
    } text: { page in
      page.paragraph("Relecture notée dans \(Reviews.path(in: corpus.location.corpus)) :")
      page.paragraph("« \(question) »", indent: 2)
      page.paragraph("\(passage.id), \(review.mention)", indent: 2)
    }
    return .done
  }

  /// The words that are searched for a question, well spelt.
  private func searchedTerms(
    of question: String, in corpus: IndexedCorpus
  ) throws(Failure) -> [String] {
    var assistant = Assistant(corpus: corpus)
    do throws(QuestionError) {
      return ReviewDesk.terms(of: try assistant.ask(question, limit: 1).understood)
    } catch {
      throw Failure(error)
    }
  }
}
