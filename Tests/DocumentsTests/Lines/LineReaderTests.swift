import Testing

@testable import Documents

@Suite struct LineReaderTests {
  @Test(arguments: [
    ("un\ndeux\ntrois", ["1 un", "2 deux", "3 trois"]),
    ("un\r\ndeux\r\n\r\ntrois\r\n", ["1 un", "2 deux", "4 trois"]),
    ("un\rdeux\r\rtrois\r", ["1 un", "2 deux", "4 trois"]),
    ("un\u{0C}deux\ntrois", ["1 un", "1 deux", "2 trois"]),
    ("un\rdeux\ntrois", ["1 un", "1 deux", "2 trois"]),
    ("\u{FEFF}un\n\u{FEFF}deux", ["1 un", "2 deux"]),
    ("> un\n> > deux\n>trois", ["1 un", "2 deux", "3 >trois"]),
    ("  un \u{A0}\n\t deux\u{2009}", ["1 un", "2 deux"]),
  ])
  func numbersAndContents(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let lines = LineReader.lines(of: bytes).filter { !$0.isBlank }
    let written = lines.map { "\($0.number) \(String(decoding: bytes[$0.content], as: UTF8.self))" }
    #expect(written == expected)
  }

  @Test(arguments: ["", "\n", "\r\n", " \n\t\n", "\u{0C}"])
  func blankTexts(text: String) {
    #expect(LineReader.lines(of: Array(text.utf8)).allSatisfy { $0.isBlank })
  }

  @Test(arguments: [
    ("un\n\u{0C}deux", [1, 2]),
    ("un\n\n\n\ndeux", [1, 5]),
    ("un\n\n\ndeux", [1]),
    ("\n\nun", [3]),
    ("un\n deux", [1]),
  ])
  func pages(text: String, expected: [Int]) {
    let starts = LineReader.lines(of: Array(text.utf8)).filter(\.startsPage)
    #expect(starts.map(\.number) == expected)
  }

  /// One space before a line begins a page where a document has enough of them, not too many.
  @Test func singleSpacesMarkPages() {
    let page = " Le début de la page\n" + String(repeating: "la suite de la page\n", count: 5)
    let lines = LineReader.lines(of: Array(String(repeating: page, count: 4).utf8))
    #expect(lines.filter(\.startsPage).map(\.number) == [1, 7, 13, 19])
  }

  @Test func indentedTextHasNoPages() {
    let page = " Une strophe\n un vers\nun refrain\n"
    let lines = LineReader.lines(of: Array(String(repeating: page, count: 4).utf8))
    #expect(lines.filter(\.startsPage).map(\.number) == [1])
  }

  /// A file of carriage returns alone is counted line by line without reading it again each time.
  @Test(.timeLimit(.minutes(1))) func manyCarriageReturns() {
    let lines = LineReader.lines(of: Array(String(repeating: "mot\r", count: 30_000).utf8))
    #expect(lines.last?.number == 30_000)
  }
}
