package import JSONText

extension EvaluationReport {
  /// Writes the report as one object: `schema`, the measures of all questions, `unanswerable`,
  /// `by` category, `auroc`, `ece`, `aurc`, `risk_coverage`, `conflicts`, and `questions` with what
  /// each was worth. What cannot be measured is left out. ``SavedReport`` reads the last again.
  ///
  /// - Complexity: O(*n*)
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("schema", 1)
      if let all = summary.all { writer.member("all") { $0.value(all) } }
      if let none = summary.unanswerable { writer.member("unanswerable") { $0.value(none) } }
      writer.member("by") { writer in
        writer.object { writer in
          for category in summary.categories {
            writer.member(category.name) { $0.value(category.measures) }
          }
        }
      }
      writer.members(of: summary.confidence)
      if let conflicts = summary.conflicts { writer.member("conflicts") { $0.value(conflicts) } }
      writer.member("questions") { writer in
        writer.array { writer in for answer in answers { writer.value(answer) } }
      }
    }
  }
}
