import JSONText
import Testing

@testable import Evaluation

/// Reports, whole.
@Suite struct EvaluationReportTests {
  @Test func theTable() throws {
    let report = EvaluationReport(of: try SmallRun.run())
    #expect(try report.text == Golden.text("measures.txt"))
  }

  @Test func theFailures() throws {
    let report = EvaluationReport(of: try SmallRun.run())
    #expect(try report.failuresText == Golden.text("failures.txt"))
    #expect(
      EvaluationReport(of: EvaluationRun(answers: [])).failuresText == "Aucun échec.\n")
  }

  @Test func theObject() throws {
    var run = try SmallRun.run()
    run.answers.removeAll { !["q1", "u1", "k1"].contains($0.question.id) }
    let report = EvaluationReport(of: run)
    var writer = JSONWriter(style: .pretty)
    report.write(to: &writer)
    let text = String(decoding: writer.bytes, as: UTF8.self) + "\n"
    #expect(try text == Golden.text("report.json"))
  }

  @Test func ofNothing() {
    let report = EvaluationReport(of: EvaluationRun(answers: []))
    #expect(report.text.split(separator: "\n").count == 1)
    var writer = JSONWriter()
    report.write(to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"schema":1,"by":{},"ece":0.0,"risk_coverage":[],"questions":[]}"#)
  }
}
