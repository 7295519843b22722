import TestFixtures
import Testing

@testable import Console

struct ScreenTests {
  private func draw(
    _ screen: inout Screen, _ before: String, _ after: String = "", columns: Int = 10,
    rows: Int = 24, below: [String] = []
  ) -> String {
    screen.draw(
      .init(prompt: "› ", before: before, after: after, below: below), columns: columns, rows: rows)
  }

  @Test func `A short line, its cursor between two letters`() {
    var screen = Screen()
    #expect(draw(&screen, "é", "t") == "\r\u{1B}[J› ét\r\u{1B}[3C")
  }

  @Test func `Behind a full row the cursor stands on the next`() {
    var screen = Screen()
    #expect(draw(&screen, "12345678") == "\r\u{1B}[J› 12345678\r\n\r")
    #expect(draw(&screen, "1") == "\u{1B}[1A\r\u{1B}[J› 1\r\u{1B}[3C")
  }

  @Test func `A wide character is never cut by the edge`() {
    let layout = RowLayout(.init(prompt: "› ", before: "1234567漢", after: ""), columns: 10)
    #expect(layout.rows == ["› 1234567", "漢"])
    #expect(layout.cursor == (1, 2))
  }

  @Test func `A combining mark takes no column`() {
    let layout = RowLayout(.init(prompt: "", before: "e\u{301}", after: ""), columns: 10)
    #expect(layout.cursor == (0, 1))
  }

  @Test func `A line longer than the screen shows the rows around the cursor`() {
    var screen = Screen()
    let text = String((0..<100).map { Character(String($0 % 10)) })
    let shown = draw(&screen, text, columns: 10, rows: 4)
    #expect(shown.split(separator: "\r\n").count == 4)
    #expect(shown.hasSuffix("\r\u{1B}[2C"))
    let start = draw(&screen, "", text, columns: 10, rows: 4)
    #expect(start.hasPrefix("\u{1B}[3A\r\u{1B}[J› 0123"))
  }

  @Test func `A narrower terminal has broken the rows above once more`() {
    var screen = Screen()
    _ = draw(&screen, String(repeating: "a", count: 20), columns: 20)
    #expect(draw(&screen, "", columns: 10).hasPrefix("\u{1B}[2A\r"))
  }

  @Test func `What stands below is cut where it has no room`() {
    var screen = Screen()
    let shown = draw(&screen, "a", columns: 10, rows: 2, below: ["un deux trois", "quatre"])
    #expect(shown == "\r\u{1B}[J› a\r\nun deux…\u{1B}[1A\r\u{1B}[3C")
  }

  /// Whatever is typed, a terminal shows the whole line, and its cursor stands where the line's is.
  @Test(arguments: 1...20) func `What is seen is what is edited`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let columns = Int.random(in: 6...30, using: &random)
    var terminal = TinyTerminal(columns: columns)
    var screen = Screen()
    var line = LineBuffer()
    let edits: [(inout LineBuffer) -> Void] = [
      { $0.insert("é") }, { $0.insert("mot ") }, { $0.insert("漢") }, { $0.insert("🇫🇷x") },
      { $0.moveLeft() }, { $0.moveRight() }, { $0.moveWordLeft() }, { $0.moveToEnd() },
      { $0.deleteBackward() }, { $0.kill(.toSpace) }, { $0.yank() },
    ]
    for _ in 0..<200 {
      edits.randomElement(using: &random)?(&line)
      let below = random.happens(0.2) ? ["un", "deux"] : []
      terminal.receive(
        draw(&screen, line.before, line.after, columns: columns, rows: 10_000, below: below))
      #expect(terminal.text == "› " + line.text + below.joined())
      #expect(terminal.textBeforeCursor == "› " + line.before)
      #expect(!terminal.isConfused)
    }
  }
}
