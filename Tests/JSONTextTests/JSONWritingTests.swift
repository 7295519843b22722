import JSONText
import Testing

struct JSONWritingTests {
  private func written(
    _ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(style: style)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("schema", 1)
      writer.member("title", ifPresent: nil)
      writer.member("date", ifPresent: "2022")
      writer.member("terms", ["a", "b"])
      writer.member("none", [])
      writer.member("lines") { writer in
        writer.object(onOneLine: true) { writer in
          writer.member("start", 1)
          writer.member("spans") { $0.array { $0.value(true) } }
        }
      }
      writer.member("score", 14.2)
    }
  }

  @Test func `A compact text stands on one line`() {
    #expect(
      written { sample(&$0) }
        == #"{"schema":1,"date":"2022","terms":["a","b"],"none":[],"#
        + #""lines":{"start":1,"spans":[true]},"score":14.2}"#)
  }

  @Test func `A pretty text breaks after each member but where told not to`() {
    #expect(
      written(.pretty) { sample(&$0) } == """
        {
          "schema": 1,
          "date": "2022",
          "terms": [
            "a",
            "b"
          ],
          "none": [],
          "lines": {"start": 1, "spans": [true]},
          "score": 14.2
        }
        """)
  }

  @Test func `An array can be taken piece by piece`() {
    var writer = JSONWriter()
    writer.beginArray()
    var text = ""
    for number in 1...3 {
      writer.value(number)
      text += String(decoding: writer.takeBytes(), as: UTF8.self)
    }
    writer.endArray()
    text += String(decoding: writer.takeBytes(), as: UTF8.self)
    #expect(text == "[1,2,3]")
  }

  @Test(arguments: [
    ("é ’ œ 😀", #""é ’ œ 😀""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\u{08}\u{09}\u{0A}\u{0C}\u{0D}", #""\b\t\n\f\r""#),
    ("\u{00}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
    ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202F}", "\"\u{2027}\\u2028\\u2029\u{202F}\""),
    ("\u{202E}\u{2066}\u{200F}\u{061C}\u{FEFF}", #""\u202e\u2066\u200f\u061c\ufeff""#),
  ])
  func `A string keeps its characters and no control`(text: String, literal: String) throws {
    #expect(written { $0.value(text) } == literal)
    #expect(try parse(literal).string == text)
  }

  @Test(arguments: [
    (0.0, "0.0"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e21, "1e+21"),
    (5e-324, "5e-324"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
  ])
  func `A number is written in its fewest digits`(number: Double, literal: String) {
    #expect(written { $0.value(number) } == literal)
  }
}
