/// What a run is worth, for people and for programs.
///
/// The text holds words of the questions and names of files as they are: whoever shows it on a
/// terminal leaves out control characters.
package struct EvaluationReport: Sendable, Equatable {
  /// The measures.
  package var summary: Summary
  /// Every question with its reply and what it was worth.
  package var answers: [JudgedAnswer]

  /// A report on a run.
  ///
  /// - Parameters:
  ///   - run: the questions, asked and judged.
  ///   - bootstrap: how intervals are drawn.
  /// - Complexity: O(*n* · resamples), where *n* is the number of questions
  package init(of run: EvaluationRun, bootstrap: Bootstrap = Bootstrap()) {
    summary = Summary(of: run.judgements, bootstrap: bootstrap)
    answers = run.answers
  }

  /// The measures as a text in French: a table by category, intervals, conflicts, confidence,
  /// and what the headings mean.
  /// Lines end with a line feed; no colours.
  ///
  /// - Complexity: O(*n*)
  package var text: String {
    let parts = [
      MeasuresText.table(summary), MeasuresText.intervals(summary),
      MeasuresText.conflicts(summary), MeasuresText.confidence(summary),
      MeasuresText.legend(summary),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// What went wrong, as a text in French: each question with the place that was wanted and the
  /// one that was cited first.
  ///
  /// - Complexity: O(*n*)
  package var failuresText: String { FailuresText.text(of: answers) }
}
