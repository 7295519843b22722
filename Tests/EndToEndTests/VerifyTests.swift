import Foundation
import Testing

/// Answers saved by the program, and read again by it.
struct VerifyTests {
  private let program: Program
  private let saved: String

  init() throws {
    program = Program(folder: try .withCorpus())
    saved = try program.run(
      "ask", "-f", "jsonl", reading: "\(SmallCorpus.question)\nQuand arroser ?\n"
    ).output
  }

  @Test func `What was just cited is intact`() throws {
    let result = try program.run("verify", "-f", "jsonl", reading: saved)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let verdicts = try result.objects.map { $0.string("verdict") }
    #expect(!verdicts.isEmpty && verdicts.allSatisfy { $0 == "intact" })
  }

  @Test func `A line more, a word less, a bad line`() throws {
    try program.folder.write(saved + "rien\n", to: "saved.jsonl")
    try program.folder.write(
      "Une ligne.\n" + SmallCorpus.guide.replacing("par une école", with: "par une crèche"),
      to: "Corpus/guide.txt")
    let moved = try program.run("verify", "-f", "jsonl", reading: saved)
    #expect(moved.status == 1)
    #expect(
      Set(try moved.objects.compactMap { $0.string("verdict") })
        .isSuperset(of: ["moved", "changed"]))
    let result = try program.run("verify", "saved.jsonl")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("saved.jsonl, ligne 3 : Ce n’est pas du JSON"))
    #expect(result.output.contains("[-école-] {+crèche+}"))
  }

  @Test func `A file that is not there`() throws {
    let result = try program.run("verify", "nulle-part.jsonl")
    #expect(result.status == 2)
    #expect(result.errors == "Impossible de lire « nulle-part.jsonl » : ce fichier n’existe pas.\n")
  }
}
