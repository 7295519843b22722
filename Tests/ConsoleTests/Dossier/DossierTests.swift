import Answering
import Documents
import Files
import Indexing
import Testing

@testable import Console

struct DossierTests {
  private static let date = CalendarDate(year: 2026, month: 5, day: 1)

  private func page(_ dossier: Dossier) -> String {
    var writer = HTMLWriter()
    writer.write(dossier)
    return writer.text
  }

  private func dossier(_ replies: [Reply], _ sources: [DossierSource] = []) -> Dossier {
    Dossier(replies, sources: sources, date: Self.date, holdsWholeDocuments: false)
  }

  private static let source = DossierSource(
    document: Samples.guide, hash: Samples.passage.documentHash,
    mentions: [.init(question: 1, rank: 1, passage: Samples.passage)],
    excerpts: [
      .init(
        section: Samples.passage.section,
        lines: [
          .init(number: 10, text: "Qui peut la demander ?", marked: []),
          .init(number: 11, text: " \r", marked: []),
          .init(
            number: 12, text: "La visite <prépare> le retour.", marked: [0..<31],
            highlighted: [10..<20]),
        ])
    ])

  @Test func `A whole page`() throws {
    let replies: [Reply] = [
      .answer(Samples.conflicting), .answer(Samples.unanswered),
      .failure(question: " ", Failure(QuestionError.empty)),
    ]
    try Snapshot.expect(page(dossier(replies, [Self.source])), "dossier.html")
  }

  @Test func `What sources say of themselves stands beside them`() {
    let text = page(dossier([.answer(Samples.noticed)]))
    #expect(text.contains("<p class=\"notice\">Attention\u{A0}: ce document date de plus de 7"))
    #expect(text.contains("la question nomme la fonction publique.</p>"))
  }

  @Test func `Every link leads somewhere in the page, and to nothing outside it`() {
    let text = page(dossier([.answer(Samples.answered)], [Self.source]))
    let ids = Set(text.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
    let links = text.matches(of: /href="([^"]+)"/).map { String($0.1) }
    #expect(ids.isSuperset(of: ["q1", "q1-c1", "s1-1", "sources", "reponses"]))
    for link in links {
      #expect(link.hasPrefix("#"))
      // The second citation's document is not among the sources given here.
      if link != "#s1-2" { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    }
    #expect(!text.contains("src=") && !text.contains("url(") && !text.contains("@import"))
  }

  @Test func `Nothing that a source holds becomes markup`() {
    let attack = "</blockquote><script>alert('x')</script>\u{202E}\u{1B}\"&"
    var document = DocumentMetadata(file: attack, id: attack, title: attack)
    (document.publisher, document.scope, document.rights) = (attack, attack, attack)
    (document.url, document.date) = ("javascript:alert(1)", attack)
    let passage = CitedPassage(
      id: attack, document: document, section: [attack], lines: 1...1, spans: [0..<9],
      text: attack, isUnreadable: false, documentHash: attack)
    var answer = Samples.answered
    answer.question = attack
    answer.understood.terms = [attack]
    answer.understood.unknown = [attack]
    answer.citations = [
      Citation(
        rank: 1, passage: passage, score: 1,
        highlights: [Highlight(spans: [0..<9], range: 3..<20, text: attack)])
    ]
    answer.conflicts = [Conflict(kind: .who, citations: [1, 1], values: [attack, attack])]
    let source = DossierSource(
      document: document, hash: attack, mentions: [.init(question: 1, rank: 1, passage: passage)],
      excerpts: [
        .init(
          section: [attack],
          lines: [.init(number: 1, text: attack, marked: [0..<30], highlighted: [2..<9])])
      ])
    let text = page(dossier([.answer(answer)], [source]))
    #expect(!text.contains("<script"))
    #expect(!text.contains("\u{202E}") && !text.contains("\u{1B}"))
    let tags = Set(text.matches(of: /<\/?([a-zA-Z]+)/).map { String($0.1) })
    #expect(
      tags.isSubset(of: [
        "html", "head", "meta", "title", "style", "body", "a", "header", "h", "p", "time", "nav",
        "ol", "ul", "li", "main", "section", "article", "blockquote", "mark", "dl", "dt", "dd",
        "footer",
      ]), "\(tags)")
    #expect(
      text.matches(of: /<blockquote>/).count == text.matches(of: /<\/blockquote>/).count)
  }

  @Test func `Only questions have a dossier`() {
    #expect(throws: UsageError.misplacedOption("--format html", commands: [.ask, .chat])) {
      try Invocation(parsing: ["documents", "-f", "html"])
    }
    #expect(throws: Never.self) { try Invocation(parsing: ["Qui peut ?", "-f", "html"]) }
  }
}
