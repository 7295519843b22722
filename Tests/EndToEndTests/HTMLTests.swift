import Testing

/// Dossiers of a small corpus.
struct HTMLTests {
  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  @Test func `The cited section, marked, without the rest of the document`() throws {
    let result = try program.run("ask", "-f", "html", "-n1", SmallCorpus.question)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(result.output.contains("href=\"#s1-1\""))
    #expect(result.output.contains("id=\"s1-1\" href=\"#q1-c1\""))
    #expect(result.output.contains("Qui peut réserver une parcelle"))
    #expect(!result.output.contains("même pour les semis"))
  }

  @Test func `The whole document when it is asked for`() throws {
    let result = try program.run(
      "ask", "-f", "html", "-n1", "--full-sources", SmallCorpus.question)
    #expect(result.output.contains("même pour les semis"))
    #expect(result.output.contains("à qui il revient de respecter les droits"))
  }

  @Test func `Documents full of scripts stay text`() throws {
    let attack = "<script>document.title = 'x'</script><img src=x onerror=alert(1)>"
    try program.folder.write(
      "# Les \(attack)\n\nLe jardin \(attack) ferme à dix heures. \(attack)\n",
      to: "Corpus/attaque.md")
    try program.folder.write(
      "{\"documents\": [{\"file\": \"attaque.md\", \"title\": \"<script>1</script>\", "
        + "\"scope\": \"</style><script>2</script>\", \"url\": \"javascript:alert(1)\"}]}",
      to: "Corpus/corpus.json")
    let result = try program.run(
      "ask", "-f", "html", "--full-sources", "Quand le jardin \(attack) ferme-t-il ?")
    #expect(result.output.contains("&lt;script&gt;"))
    #expect(!result.output.contains("<script") && !result.output.contains("<img"))
    #expect(!result.output.contains("href=\"javascript"))
    #expect(result.output.matches(of: /<\/style>/).count == 1)
  }

  @Test func `Questions of standard input, one of them empty`() throws {
    let result = try program.run(
      "ask", "-f", "html", reading: "\(SmallCorpus.question)\n\nxylophone\n")
    #expect(result.status == 2)
    #expect(result.errors == "Ligne 2 : La question est vide. Écrivez une question en français.\n")
    #expect(result.output.contains("Les documents ne répondent pas à cette question."))
  }
}
