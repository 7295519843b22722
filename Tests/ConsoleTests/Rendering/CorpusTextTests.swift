import Indexing
import JSONText
import Testing

@testable import Console

struct CorpusTextTests {
  private let documents = [
    DocumentSummary(
      metadata: Samples.guide, encoding: "UTF-8", bytes: 1200, lines: 80, passages: 12,
      unreadable: [3...3, 40...52]),
    DocumentSummary(
      metadata: Samples.note, encoding: "Latin-1", bytes: 90, lines: 1, passages: 1,
      unreadable: []),
  ]

  private let location = CorpusLocation(corpus: "Corpus", index: "Index")

  private var report: UpdateReport {
    var report = UpdateReport()
    report.added = ["guides/retour.txt"]
    report.changed = ["note.md"]
    report.removed = ["ancien.txt"]
    report.unchanged = 3
    report.skipped = [.init(file: "plan.pdf", reason: "format non lu")]
    report.passages = 13
    return report
  }

  private func pretty(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(style: .pretty)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  @Test func `What the corpus holds`() throws {
    var page = Page(columns: nil, usesColor: false)
    DocumentsText(documents, corpus: "Corpus").write(to: &page)
    try Snapshot.expect(page.text, "documents.txt")
    try Snapshot.expect(pretty { $0.value(documents, corpus: "Corpus") }, "documents.json")
  }

  @Test func `What an update changed`() throws {
    var page = Page(columns: nil, usesColor: false)
    UpdateText(report, location: location).write(to: &page)
    try Snapshot.expect(page.text, "update.txt")
    try Snapshot.expect(
      pretty { $0.value(report, location: location, stale: ["a.txt"]) }, "update.json")
  }

  @Test func `An update that changed nothing`() {
    var page = Page(columns: nil, usesColor: false)
    var report = UpdateReport()
    report.unchanged = 5
    report.passages = 1
    UpdateText(report, location: location).write(to: &page)
    #expect(
      page.text == """
        Corpus : Corpus
        Index : Index

        Rien n’a changé.
        5 documents inchangés, 1 passage dans l’index.

        """)
  }

  @Test func `A passage and a cited place as objects`() throws {
    var unreadable = Samples.passage
    unreadable.isUnreadable = true
    try Snapshot.expect(pretty { $0.value(unreadable) }, "passage.json")
    try Snapshot.expect(pretty { $0.value(Samples.surroundings) }, "surroundings.json")
  }
}
