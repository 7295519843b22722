import Answering
import Documents
import Indexing
import Testing

@testable import Console

struct AnswerTextTests {
  private func rendered(
    _ answer: Answer, columns: Int? = nil, usesColor: Bool = false
  ) -> String {
    var page = Page(columns: columns, usesColor: usesColor)
    AnswerText(answer, corpus: "Corpus/") { "reprise show \($0.passage.id)" }.write(to: &page)
    return page.text
  }

  @Test(arguments: [60, 100])
  func `An answer on a terminal in colour`(columns: Int) throws {
    try Snapshot.expect(
      rendered(Samples.answered, columns: columns, usesColor: true),
      "answer-terminal-\(columns).txt")
  }

  @Test func `An answer on a terminal without colour`() throws {
    try Snapshot.expect(rendered(Samples.answered, columns: 80), "answer-terminal-plain.txt")
  }

  @Test func `An answer in a pipe`() throws {
    let text = rendered(Samples.answered)
    #expect(!text.contains("\u{1B}"))
    try Snapshot.expect(text, "answer-pipe.txt")
  }

  @Test func `Sources that differ`() throws {
    try Snapshot.expect(rendered(Samples.conflicting, columns: 80), "answer-conflict.txt")
  }

  @Test func `An old document, and one for others`() throws {
    try Snapshot.expect(rendered(Samples.noticed, columns: 80), "answer-noticed.txt")
  }

  @Test func `Passages to check`() throws {
    try Snapshot.expect(rendered(Samples.unsure, columns: 80), "answer-unsure.txt")
  }

  @Test func `An answer that fits the screen, around what answers`() throws {
    var answer = Samples.conflicting
    let lines = (1...40).map { "Ligne \($0) du passage." }
    let start = lines[..<19].reduce(0) { $0 + $1.utf8.count + 1 }
    let text = lines[19]
    answer.citations[0].passage.text = lines.joined(separator: "\n")
    answer.citations[0].highlights = [
      Highlight(spans: [0..<9], range: start..<start + text.utf8.count, text: text)
    ]
    var page = Page(columns: 80, usesColor: true)
    let screen = Screenful(rows: 21, citations: 5)
    AnswerText(answer, corpus: "Corpus", screen: screen) { "/source \($0.rank)" }
      .write(to: &page)
    #expect(page.height == 21)
    try Snapshot.expect(page.text, "answer-screen.txt")
  }

  @Test func `Sources that differ are named even where the list has no room for them`() {
    var page = Page(columns: 80, usesColor: false)
    let screen = Screenful(rows: 24, citations: 1)
    AnswerText(Samples.conflicting, corpus: "Corpus", screen: screen).write(to: &page)
    #expect(page.text.contains("[2] note.md"))
    #expect(!page.text.contains(" 2. "))
  }

  @Test func `Each question of a line above its answer`() throws {
    try Snapshot.expect(rendered(Samples.several, columns: 80), "answer-several.txt")
  }

  @Test func `Two questions that one passage answers show it once`() {
    var answer = Samples.several
    answer.parts[1].rank = 1
    let text = rendered(answer, columns: 80)
    #expect(text.contains("  Le même passage répond.\n"))
    #expect(text.split(separator: "Elle peut être demandée").count == 2)
  }

  @Test func `On a short screen the answers to all questions give way alike`() {
    var answer = Samples.several
    for place in 0..<2 {
      answer.citations[place].passage.text = (1...30).map { "Ligne \($0)." }.joined(
        separator: "\n")
      answer.citations[place].highlights = []
    }
    var page = Page(columns: 80, usesColor: true)
    AnswerText(answer, corpus: "Corpus", screen: Screenful(rows: 40, citations: 2)).write(
      to: &page)
    #expect(page.height <= 40)
    #expect(page.text.split(separator: "[…]").count == 3)
  }

  @Test func `No answer`() throws {
    try Snapshot.expect(rendered(Samples.unanswered, columns: 80), "answer-none.txt")
    var near = Samples.unanswered
    near.citations = Samples.answered.citations
    try Snapshot.expect(rendered(near, columns: 80), "answer-none-near.txt")
    var vague = Samples.unanswered
    vague.understood = Understanding(kind: .what, terms: [])
    try Snapshot.expect(rendered(vague, columns: 80), "answer-none-vague.txt")
  }

  @Test func `Nothing from a document reaches the terminal as a command`() {
    var answer = Samples.unsure
    answer.citations[0].passage.text = "a\u{1B}[2Jb\u{202E}c\u{9B}d\u{200B}e"
    answer.citations[0].highlights = []
    answer.citations[0].passage.document.title = "t\u{07}itre"
    answer.citations[0].passage.document.file = "n\u{1B}]0;om.txt"
    answer.citations[0].passage.section = ["s\u{2028}ection"]
    let text = rendered(answer, columns: 80)
    #expect(text.contains("a[2Jbcde"))
    #expect(text.contains("titre"))
    #expect(text.contains("Corpus/n]0;om.txt:3"))
    #expect(text.contains("s ection"))
    #expect(text == Sanitizer.clean(text))
  }

  @Test func `A cited place in its surroundings`() throws {
    var page = Page(columns: nil, usesColor: false)
    SurroundingsText(Samples.surroundings, corpus: "Corpus").write(to: &page)
    try Snapshot.expect(page.text, "surroundings.txt")
    var color = Page(columns: 60, usesColor: true)
    SurroundingsText(Samples.surroundings, corpus: "Corpus").write(to: &color)
    try Snapshot.expect(color.text, "surroundings-color.txt")
  }
}
