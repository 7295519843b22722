import Testing

@testable import Console

struct PageTests {
  /// A paragraph of short lines, one of them marked.
  private func paragraph(_ count: Int, marked: Int) -> StyledText {
    let lines = (0..<count).map { "ligne \($0)" }
    let start = lines[..<marked].reduce(0) { $0 + $1.utf8.count + 1 }
    return StyledText(
      lines.joined(separator: "\n"), marking: [start..<start + lines[marked].utf8.count], .bold)
  }

  @Test func `Exactly as many lines are spared as have to be, never the marked one`() {
    for count in 6...12 {
      for marked in 0..<count {
        for excess in 0...count - 5 {
          var page = Page(columns: 40, usesColor: false)
          page.paragraph(paragraph(count, marked: marked), indent: 0, sparing: excess)
          #expect(page.height == count - excess, "\(count), \(marked), \(excess)")
          #expect(page.text.contains("ligne \(marked)\n"))
          #expect(page.text.contains("[…]") == (excess > 0))
        }
      }
    }
  }

  @Test(arguments: [(80, 1), (40, 1), (39, 2), (20, 2), (10, 4)])
  func `A line that is wider than the terminal takes more rows`(columns: Int, rows: Int) {
    var page = Page(columns: columns, usesColor: false)
    page.line(String(repeating: "x", count: 38), indent: 2)
    #expect(page.height == rows)
    page.gap()
    #expect(page.height == rows + 1)
  }
}
