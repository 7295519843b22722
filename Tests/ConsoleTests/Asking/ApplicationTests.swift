import JSONText
import Testing

@testable import Console

/// What a call without a corpus prints, and where.
struct ApplicationTests {
  private let recorder = Recorder()
  private let errors = Recorder()

  private func run(_ arguments: String..., reading text: String = "") -> Int32 {
    let host = Host(
      arguments: arguments, read: input(text), output: recorder.output(),
      errors: errors.output())
    return Application(host: host).run()
  }

  private let message =
    "Aucun corpus : pas de dossier « Corpus » dans « / » ni au-dessus. Indiquez le dossier de "
    + "vos documents avec --corpus ou la variable REPRISE_CORPUS.\n"

  @Test func `A fault in the call goes to standard error`() {
    #expect(run("--topp") == 2)
    #expect(recorder.text.isEmpty)
    #expect(errors.text == "Option inconnue : « --topp ». Vouliez-vous dire « --top » ?\n")
  }

  @Test(arguments: ["ask", "show", "index", "documents"])
  func `No corpus is told to a person and to a program`(command: String) throws {
    let arguments = ["ask": ["ask", "q"], "show": ["show", "a:1-2"]][command] ?? [command]
    let host = Host(
      arguments: arguments + ["-f", "jsonl"], output: recorder.output(), errors: errors.output())
    #expect(Application(host: host).run() == 2)
    #expect(errors.text == message)
    let object = try JSONValue(parsing: Array(recorder.text.utf8))
    #expect(object["status"]?.string == "error")
    #expect(object["error"]?["code"]?.string == "no_corpus")
    #expect(object["question"]?.string == (command == "ask" ? "q" : nil))
  }

  @Test func `No corpus for a batch is told once, to a person`() {
    #expect(run("-f", "jsonl", reading: "a\nb\n") == 2)
    #expect(recorder.text.isEmpty)
    #expect(errors.text == message)
  }

  @Test func `A full disk is a failure, a closed pipe is none`() {
    let full = Output { _ in .refused(reason: "disque plein") }
    #expect(
      Application(host: Host(arguments: ["-h"], output: full, errors: errors.output())).run()
        == 2)
    #expect(errors.text == "Impossible d’écrire la réponse : disque plein.\n")
    let closed = Output { _ in .closed }
    #expect(
      Application(host: Host(arguments: ["-h"], output: closed, errors: closed)).run() == 0)
  }
}
