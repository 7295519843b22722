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
    let text = SurroundingsText(surroundings, corpus: corpus.location.corpus)
    if settings.showsWhole, showsInPager(text) { return .done }
    write { writer in
      writer.value(surroundings)
    } text: { page in
      text.write(to: &page)
    }
    return .done
  }

  /// Shows a whole document in the pager that the user chose, on a terminal only; false where there
  /// is none, or it failed.
  private func showsInPager(_ text: SurroundingsText) -> Bool {
    guard output.isTerminal, settings.format == .text,
      let pager = HelperCommand.colorfulPager(host.environment)
    else { return false }
    var page = page
    text.write(to: &page)
    output.flush()
    return Subprocess.run(pager, reading: page.text)
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
