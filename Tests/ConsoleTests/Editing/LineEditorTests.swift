import Testing

@testable import Console

struct LineEditorTests {
  private func lines(_ pieces: [String]) throws -> ([String], shown: String) {
    let recorder = Recorder()
    var rest = pieces[...]
    let keyboard = Keyboard { patience throws(StreamError) in
      // Nothing follows an Escape that came alone.
      if patience != nil { return .silence }
      return .bytes(Array((rest.popFirst() ?? "").utf8))
    }
    var editor = LineEditor(keyboard: keyboard, output: recorder.output(isTerminal: true))
    var lines: [String] = []
    while let line = try editor.next(after: "› ") {
      lines.append(String(decoding: line.bytes, as: UTF8.self))
    }
    return (lines, recorder.text)
  }

  @Test func `Lines that come at once are taken one by one`() throws {
    #expect(try lines(["un\rdeux\rtr", "ois\r"]).0 == ["un", "deux", "trois"])
  }

  @Test func `Ctrl-D ends the lines, also those to come`() throws {
    #expect(try lines(["un\r\u{4}deux\r"]).0 == ["un"])
  }

  @Test func `A dropped line stays to be seen, and is empty`() throws {
    let (lines, shown) = try lines(["abc\u{3}"])
    #expect(lines == [""])
    #expect(shown.contains("› abc^C"))
  }

  @Test func `A lone Escape ends the search`() throws {
    #expect(try lines(["un\r", "\u{12}u", "\u{1B}", "x\r"]).0 == ["un", "x"])
  }
}
