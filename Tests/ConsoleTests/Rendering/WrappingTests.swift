import TestFixtures
import Testing

@testable import Console

struct WrappingTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    StyledText(text).wrapped(to: columns).map(\.plain)
  }

  @Test func `Lines break at spaces, not at the marks French sets apart`() {
    #expect(lines("un deux trois", 8) == ["un deux", "trois"])
    #expect(lines("qui vient ?", 9) == ["qui", "vient ?"])
    #expect(lines("dire « oui » ici", 8) == ["dire", "« oui »", "ici"])
    #expect(lines("a\u{A0}b c", 3) == ["a\u{A0}b", "c"])
    #expect(lines("court\n\n  en retrait", 40) == ["court", "", "  en retrait"])
    #expect(lines("anticonstitutionnellement dit", 10) == ["anticonstitutionnellement", "dit"])
    #expect(lines("", 10) == [""])
  }

  @Test func `A style goes on over a line break`() {
    let text = StyledText("un deux trois", marking: [3..<13], .bold)
    let wrapped = text.wrapped(to: 8)
    #expect(wrapped.map(\.plain) == ["un deux", "trois"])
    #expect(
      wrapped[0].runs == [.init(text: "un ", style: .plain), .init(text: "deux", style: .bold)])
    #expect(wrapped[1].runs == [.init(text: "trois", style: .bold)])
  }

  @Test func `Marks out of bounds or inside a letter do no harm`() {
    #expect(StyledText("été", marking: [0..<99], .bold).plain == "été")
    #expect(StyledText("été", marking: [4..<5, 0..<2], .bold).runs.count == 2)
    _ = StyledText("été", marking: [1..<3], .bold)
  }

  @Test(arguments: [
    ("un deux trois", 20, "un deux trois"), ("un deux trois", 9, "un deux…"),
    ("un\ndeux", 20, "un deux"), ("anticonstitutionnel", 5, "anti…"), ("", 5, ""),
  ])
  func `A long text is cut after a word`(text: String, columns: Int, cut: String) {
    #expect(StyledText(text).truncated(to: columns).plain == cut)
  }

  @Test func `Wrapping loses no letter and keeps to the width`() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "mot", "é", "日本", "«", "»", ":", "?", " ", " ", " ", "\n", "\u{A0}", "l’œuvre", "-",
    ]
    for _ in 0..<400 {
      let text = (0..<30).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let columns = Int.random(in: 4..<30, using: &random)
      let wrapped = lines(text, columns)
      func letters(_ text: String) -> String { text.filter { $0 != " " && $0 != "\n" } }
      #expect(letters(wrapped.joined()) == letters(text), "\(text.debugDescription) at \(columns)")
      for line in wrapped where DisplayWidth.of(line) > columns {
        // Only a word that cannot be broken may stick out.
        let joined = line.replacing("« ", with: "«")
          .replacing(/[ ]([»:;?!%])/) { "\($0.output.1)" }
        #expect(!joined.contains(" "), "\(line.debugDescription) at \(columns)")
      }
      #expect(DisplayWidth.of(StyledText(text).truncated(to: columns).plain) <= columns)
    }
  }
}
