import Indexing
import JSONText
import Verification

extension Call {
  /// Shows a cited place in its surroundings: one named by its id or its line, or one of an answer
  /// on standard input.
  func show(_ citation: String) throws(Failure) -> ExitCode {
    let target = citation == "-" ? try ShownCitation(parsing: readInput()) : ShownCitation(citation)
    let corpus = try open()
    tellStale(corpus)
    try tellChange(of: target, in: corpus.location.corpus)
    let context = settings.showsWhole ? nil : settings.context
    let surroundings = try failing { () throws(CorpusError) in
      try corpus.surroundings(of: target.id, context: context, highlights: target.highlights)
    }
    write { writer in
      writer.value(surroundings)
    } text: { page in
      SurroundingsText(surroundings, corpus: corpus.location.corpus).write(to: &page)
    }
    return .done
  }

  /// Says so where a saved citation is no longer what it was.
  private func tellChange(of target: ShownCitation, in corpus: String) throws(Failure) {
    guard let saved = target.saved else { return }
    let verdict = Verifier(try shelf(of: corpus)).verdict(on: saved)
    guard verdict.name != "intact" else { return }
    let place = verdict.place.map { " Voir \($0.file):\($0.lines.lowerBound)." } ?? ""
    errors.message(
      "Attention : cette citation n’est plus intacte (\(VerificationText.name(of: verdict)))."
        + place)
  }
}
