import Answering
import Documents
import Files
import Indexing
import TestFixtures
import Testing
import Verification

@testable import Console

struct SessionTests {
  /// What a session did to the machine beside the terminal.
  private final class Machine {
    var paged: [String] = []
    var opened: [String] = []
    var files: [String: [UInt8]] = ["ancien.md": []]
    var dropped: [String] = []
    var newTopics = 0
    var reviews: [Review] = []
  }

  private let machine = Machine()

  /// An answer of forty lines to a question of three rows.
  private static let long: Answer = {
    var answer = Samples.answered
    answer.question = "Qui" + String(repeating: " peut", count: 40) + " ?"
    let lines = (1...40).map { "Ligne \($0)." }.joined(separator: "\n")
    answer.citations[0].passage.text = lines
    answer.citations[0].highlights = [
      Highlight(spans: [0..<9], range: 0..<lines.utf8.count, text: lines)
    ]
    return answer
  }()

  private var talk: Talk {
    Talk { question throws(QuestionError) in
      switch question {
      case "xylophone": Samples.unanswered
      case "Et la visite ?": Samples.unsure
      case Self.long.question: Self.long
      default: Samples.answered
      }
    } drop: {
      machine.dropped.append($0)
      return $0 == "employeur"
    } startAnew: {
      machine.newTopics += 1
    }
  }

  private var library: Library {
    Library(corpus: "Corpus") {
      [
        DocumentSummary(
          metadata: Samples.guide, encoding: "UTF-8", bytes: 900, lines: 40, passages: 13,
          unreadable: [])
      ]
    } review: { answer, citation, reviewer throws(FileError) in
      let review = Review(
        question: answer.question, terms: answer.understood.terms, citation: citation.passage.id,
        quoteHash: "", reviewer: reviewer, date: CalendarDate(year: 2026, month: 5, day: 1))
      machine.reviews.append(review)
      return review
    } surroundings: { citation throws(CorpusError) in
      if citation != "retour:12-15" { throw .unknownCitation(citation) }
      return Samples.surroundings
    } dossier: { answers in
      Array("<html>\(answers.count)</html>".utf8)
    }
  }

  private var desktop: Desktop {
    Desktop { text in
      machine.paged.append(text)
      return true
    } open: { path, line in
      machine.opened.append("\(path):\(line)")
      return line == 12
    } create: { path, bytes throws(FileError) in
      if machine.files[path] != nil { return .exists }
      if path.hasPrefix("rien/") { return .noFolder("rien") }
      machine.files[path] = bytes
      return .written
    }
  }

  private func transcript(
    _ typed: String, citations: Int = 5, edits: Bool = false, rows: Int = 24,
    reviewer: String? = nil
  ) throws -> String {
    let recorder = Recorder()
    let output = recorder.output(isTerminal: true, columns: 80)
    let session = Session(
      talk: talk, library: library, desktop: desktop,
      look: SessionLook(usesColor: false, citations: citations, edits: edits) { rows },
      output: output,
      errors: Recorder().output(), reviewer: reviewer)
    let reader = LineReader(keeping: Assistant.longestQuestion, read: input(typed))
    try session.run(PlainLines(reader, output: output))
    output.flush()
    return recorder.text
  }

  @Test func `A session from greeting to leaving`() throws {
    let typed = """
      Qui peut demander la visite ?
      /source 1

      /source 2
      /source 7
      /plus
      /copier
      /aide
      /sourc
      /xylophone
      xylophone
      /source

      """
    try Snapshot.expect(transcript(typed), "session.txt")
  }

  @Test(arguments: [
    "/source", "/ouvrir 1", "/copier", "/plus", "/pourquoi", "/exporter a.md", "/valider 1",
  ])
  func `Nothing can be done to an answer before there is one`(command: String) throws {
    #expect(try transcript(command + "\n").contains("posez d’abord une question."))
  }

  @Test func `Leaving by command asks no more`() throws {
    let text = try transcript("/quitter\nQui ?\n")
    #expect(!text.contains("Maison du travail"))
    #expect(text.hasSuffix("› "))
  }

  @Test func `Leaving by Ctrl-D ends the line`() throws {
    #expect(try transcript("").hasSuffix("› \n"))
  }

  @Test func `What is held back at first is shown when asked for, once`() throws {
    let text = try transcript("Qui ?\n/plus\n/plus\n", citations: 1)
    #expect(text.contains("/source 1 · /plus : 1\u{A0}autre passage\n"))
    #expect(text.contains("Autres passages :\n 2. Le salarié demande"))
    #expect(text.contains("Pas d’autre passage : précisez la question"))
  }

  @Test(arguments: 24...40)
  func `A long question, its answer and the next prompt fill the screen`(rows: Int) throws {
    let text = try transcript(Self.long.question + "\n", rows: rows)
    let answer = try #require(text.split(separator: "\n› ").dropFirst().first)
    // An empty row stands before the prompt.
    #expect(3 + answer.count { $0 == "\n" } + 2 == rows)
    #expect(answer.contains("Ligne \(rows - 22)."))
    #expect(answer.contains("retour.txt:12"))
  }

  @Test func `What is longer than the screen goes to the pager`() throws {
    let text = try transcript("Qui ?\n/source 1\n", rows: 6)
    #expect(machine.paged.count == 1)
    #expect(!text.contains("Avant\tla"))
  }

  @Test func `An editor opens the document at the line`() throws {
    let text = try transcript("Qui ?\n/ouvrir\n/ouvrir 2\n/ouvrir 3\n")
    #expect(machine.opened == ["Corpus/guides/retour.txt:12", "Corpus/note.md:9"])
    #expect(text.contains("Impossible d’ouvrir Corpus/note.md:9. La variable EDITOR"))
    #expect(text.contains("2\u{A0}citations : /ouvrir 1 à /ouvrir 2."))
  }

  @Test func `A citation is handed to the clipboard with its reference`() throws {
    let text = try transcript("Qui ?\n/copier 1\n", edits: true)
    let quoted = Reference(Samples.passage, corpus: "Corpus").quoted
    #expect(text.contains("\u{1B}]52;c;" + Clipboard.base64(Array(quoted.utf8)) + "\u{7}"))
    #expect(quoted.hasSuffix("retour.txt, lignes 12–15"))
  }

  @Test func `The conversation is written as its file's name asks`() throws {
    let text = try transcript(
      "Qui ?\nxylophone\n/exporter a.md\n/exporter b.jsonl\n/exporter c.txt\n/exporter ancien.md\n"
        + "/exporter d.html\n/exporter rien/e.md\n")
    try Snapshot.expect(
      String(decoding: machine.files["a.md"] ?? [], as: UTF8.self), "transcript.md")
    #expect(machine.files["d.html"] == Array("<html>2</html>".utf8))
    #expect(machine.files["b.jsonl"]?.count { $0 == UInt8(ascii: "\n") } == 2)
    #expect(
      text.contains(
        "« c.txt » doit finir par .md (Markdown), .jsonl (JSON Lines) ou .html (dossier)."))
    #expect(text.contains("« ancien.md » existe déjà et reste tel quel"))
    #expect(machine.files["ancien.md"] == [])
    #expect(text.contains("Le dossier « rien » n’existe pas : créez-le"))
  }

  @Test func `No folder is made for a file whose name may be mistyped`() throws {
    let folder = try TemporaryCorpus(["ancien.md": ""])
    let desktop = Desktop(environment: [:])
    #expect(try desktop.create(folder.corpus + "/neuf.md", [1]) == .written)
    #expect(try desktop.create(folder.corpus + "/ancien.md", [1]) == .exists)
    #expect(
      try desktop.create(folder.corpus + "/rien/neuf.md", [1])
        == .noFolder(folder.corpus + "/rien"))
    #expect(!LocalFile.isDirectory(folder.corpus + "/rien"))
  }

  @Test func `Keys are told of where there are any`() throws {
    #expect(try transcript("/aide\n", edits: true).contains("Touches\u{A0}: Tab complète"))
    #expect(try !transcript("/aide\n").contains("Touches"))
  }

  @Test func `What was taken over is shown, with the way to drop it`() throws {
    let text = try transcript("Et la visite ?\n")
    #expect(text.contains("Repris de la conversation\u{A0}: visite\n"))
    #expect(text.contains("/source 1 · /sans visite\n"))
  }

  @Test(arguments: [
    ("/sou", "/source"), ("/sourse", "/source"), ("/quiter", "/quitter"), ("/p", nil),
    ("/help", nil),
  ])
  func `The nearest command is suggested`(typed: String, suggested: String?) {
    let text = SessionLine.correction(of: typed)
    #expect(text.contains("Vouliez-vous dire") == (suggested != nil))
    if let suggested { #expect(text.contains("«\u{A0}\(suggested)\u{A0}»")) }
  }

  @Test func `A citation is verified by whoever says so, or said so before`() throws {
    let text = try transcript(
      "Qui ?\n/valider\n/valider 2 Dr Martin\n/valider\n/valider 7 Dr Petit\n")
    #expect(text.contains("Qui a vérifié\u{A0}? Par exemple\u{A0}: /valider 1 Dr Martin"))
    #expect(text.contains("Citation 2, vérifiée par Dr Martin le 1er\u{A0}mai 2026"))
    #expect(text.contains("2\u{A0}citations\u{A0}: /valider 1 à /valider 2."))
    #expect(machine.reviews.map(\.citation) == ["note:9-9", "retour:12-15"])
    #expect(machine.reviews.map(\.reviewer) == ["Dr Martin", "Dr Martin"])
    #expect(machine.reviews[0].question == Samples.answered.question)
  }

  @Test func `The name may be told beforehand`() throws {
    _ = try transcript("Qui ?\n/valider 1\n", reviewer: "Dr Petit")
    #expect(machine.reviews.map(\.reviewer) == ["Dr Petit"])
  }

  @Test func `Words and topics can be dropped`() throws {
    let text = try transcript("/sans employeur\n/sans xylophone\n/sans\n/nouveau\n")
    #expect(machine.dropped == ["employeur", "xylophone"])
    #expect(machine.newTopics == 1)
    #expect(text.contains("La question suivante ne reprendra pas « employeur »."))
    #expect(text.contains("« xylophone » n’est pas un mot"))
    #expect(text.contains("Quel mot ?"))
  }
}
