import Answering
import JSONText
import Testing

@testable import Console

struct AnswerJSONTests {
  private func written(_ reply: Reply, _ style: JSONWriter.Style = .compact) -> String {
    var writer = JSONWriter(style: style)
    writer.value(reply)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("answered", Samples.answered), ("conflicting", Samples.conflicting),
    ("unsure", Samples.unsure), ("noticed", Samples.noticed), ("unanswered", Samples.unanswered),
    ("several", Samples.several),
  ])
  func `An answer as an object`(name: String, answer: Answer) throws {
    try Snapshot.expect(written(.answer(answer), .pretty) + "\n", "\(name).json")
    let compact = written(.answer(answer))
    #expect(!compact.contains("\n"))
    #expect(
      try JSONValue(parsing: Array(compact.utf8))
        == JSONValue(parsing: Array(written(.answer(answer), .pretty).utf8)))
  }

  @Test func `The keys stand in the order that is promised`() throws {
    let object = try JSONValue(parsing: Array(written(.answer(Samples.answered)).utf8))
    #expect(
      object.object?.keys == [
        "schema", "question", "status", "confidence", "understood", "citations", "conflicts",
      ])
    #expect(
      object["citations"]?[0]?.object?.keys == [
        "rank", "id", "document", "title", "publisher", "date", "audience", "scope", "url",
        "rights", "file", "document_hash", "section", "lines", "bytes", "spans", "score", "text",
        "selector", "highlights", "also",
      ])
    #expect(
      object["citations"]?[1]?.object?.keys == [
        "rank", "id", "document", "title", "file", "section", "lines", "bytes", "spans", "score",
        "text", "highlights",
      ])
  }

  @Test func `A question that fails`() {
    let failure = Failure(QuestionError.empty)
    #expect(
      written(.failure(question: " \u{1B}", failure))
        == #"{"schema":1,"question":" \u001b","status":"error","error":"#
        + #"{"code":"empty_question","#
        + #""message":"La question est vide. Écrivez une question en français."}}"#)
  }
}
