import Foundation
import Testing

/// Cited places shown, however they are named.
struct ShowTests {
  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  @Test(arguments: ["guide:5-7", "guide:6", "guide.txt:5", "Corpus/guide.txt:7"])
  func `An id, or a line of a document`(citation: String) throws {
    let result = try program.run("show", citation, "--context", "0")
    #expect(result.status == 0)
    #expect(result.output.contains("\nguide:5-7\n"))
    #expect(result.output.contains("> 5  La réservation"))
    #expect(!result.output.contains("Quand arroser"))
  }

  @Test func `A line that no passage holds`() throws {
    let result = try program.run("show", "guide.txt:9000")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Aucun passage « guide.txt:9000 »"))
  }

  @Test func `The whole document`() throws {
    let result = try program.run("show", "guide:5-7", "--full")
    #expect(result.output.contains("1  GUIDE DU JARDIN PARTAGÉ"))
    #expect(result.output.contains("même pour les semis."))
  }

  @Test func `In a pipe no pager is asked`() throws {
    var program = program
    program.environment["PAGER"] = "sed s/^/P:/"
    let result = try program.run("show", "guide:5-7", "--full")
    #expect(result.output.contains("\n   1  GUIDE DU JARDIN PARTAGÉ"))
  }

  #if canImport(Glibc)
    @Test(arguments: [
      (["--full"], ["PAGER=sed s/^/P:/"], true), (["--full"], ["PAGER=false"], false),
      (["--full"], [], false), ([], ["PAGER=sed s/^/P:/"], false),
      (["--full", "-f", "json"], ["PAGER=sed s/^/P:/"], false),
    ])
    func `On a terminal a whole document goes through the user's pager`(
      options: [String], environment: [String], isPaged: Bool
    ) throws {
      let folder = program.folder.path
      let terminal = try PseudoTerminal(
        ["show", "guide:5-7", "--corpus", folder + "/Corpus", "--index", folder + "/Index"]
          + options, environment: environment + ["NO_COLOR=1", "PATH=/usr/bin:/bin"])
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.shown.contains("P:>  5  La réservation") == isPaged)
      #expect(terminal.shown.contains("La réservation"))
    }
  #endif

  @Test(arguments: ["json", "jsonl"])
  func `An answer on standard input, with what answers`(format: String) throws {
    let answer = try program.run("ask", "-f", format, SmallCorpus.question).output
    let result = try program.run("show", "-", "-f", "json", reading: answer)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let shown = try JSONObject(result.output)
    #expect(shown.object("passage")?.string("document_hash")?.count == 64)
    #expect(shown.objects("context").contains { !$0.objects("highlighted").isEmpty })
  }

  @Test func `An answer whose quote is no longer its source's`() throws {
    let answer = try program.run("ask", "-f", "json", SmallCorpus.question).output
    let altered = answer.replacing("une école", with: "une crèche")
    let result = try program.run("show", "-", reading: altered)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("Attention : cette citation n’est plus intacte (modifiée)."))
  }
}
