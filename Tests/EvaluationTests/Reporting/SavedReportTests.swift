import JSONText
import Testing

@testable import Evaluation

/// Reports read again.
@Suite struct SavedReportTests {
  @Test func whatWasWrittenIsRead() throws {
    let run = try SmallRun.run()
    var writer = JSONWriter()
    EvaluationReport(of: run).write(to: &writer)
    let read = try SavedReport.judgements(parsing: writer.bytes)
    var expected = run.judgements
    // The kind is only told of conflicts.
    for index in expected.indices where expected[index].category != "conflict" {
      expected[index].conflictKind = nil
    }
    #expect(read == expected)
    #expect(Summary(of: read) == Summary(of: run.judgements))
  }

  @Test(arguments: [
    (
      "{",
      "Le rapport n’est pas du JSON : ligne 1, colonne 2 : "
        + "le texte s’arrête au milieu d’une valeur."
    ),
    ("{}", "Le rapport ne contient pas de « questions »."),
    (
      #"{"questions": [{"id": "a"}]}"#,
      "Le rapport n’est pas complet : la question n° 1 est mal formée."
    ),
  ]) func whatIsNoReport(text: String, message: String) {
    do throws(SavedReport.Fault) {
      _ = try SavedReport.judgements(parsing: Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.message == message)
    }
  }
}
