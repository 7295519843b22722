import Foundation
import Testing

/// A disk that takes only part of an index: the one before stays, the answers come, and it is said.
@Suite struct FullDiskTests {
  private static let limits = [4, 32, 100]
  private static let warning = "ne peut pas être écrit"

  private func indexFolder(of folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Index")
  }

  @Test(arguments: limits)
  func theIndexBeforeStaysAndAnswersComeFromMemory(limit: Int) throws {
    let folder = try Folder.withCorpus()
    #expect(try Program(folder: folder).run("index").status == 0)
    let before = try folder.bytes(of: "Index/reprise.index")
    try folder.write("L’abri à outils est fermé chaque dimanche soir.", to: "Corpus/abri.txt")
    for arguments in [["index"], ["ask", "Quand l’abri à outils est-il fermé ?"]] {
      let result = try Program(folder: folder, fileLimit: limit).run(arguments, reading: Data())
      // What was asked for is done or not: an answer is, an index on disk is not.
      #expect(result.status == (arguments[0] == "ask" ? 0 : 2))
      #expect(result.errors.contains(Self.warning) && result.errors.contains("trop grand"))
      #expect(result.output.contains(arguments[0] == "ask" ? "dimanche" : "abri.txt"))
      #expect(try folder.bytes(of: "Index/reprise.index") == before)
      #expect(try indexFolder(of: folder) == ["reprise.index"])
    }
    let after = try Program(folder: folder).run("index")
    #expect(after.status == 0 && !after.errors.contains(Self.warning))
    #expect(try folder.bytes(of: "Index/reprise.index") != before)
  }

  @Test(arguments: limits)
  func nothingIsLeftOfAFirstIndex(limit: Int) throws {
    let folder = try Folder.withCorpus()
    let result = try Program(folder: folder, fileLimit: limit).run("ask", SmallCorpus.question)
    #expect(result.status == 0)
    #expect(result.output.contains(SmallCorpus.answer))
    #expect(result.errors.contains(Self.warning))
    #expect(try indexFolder(of: folder) == [])
  }

  @Test func anAnswerThatCannotBeWrittenIsAnError() throws {
    let folder = try Folder.withCorpus()
    #expect(try Program(folder: folder).run("index").status == 0)
    let program = Program(folder: folder, fileLimit: 1)
    let result = try program.run(
      ["ask", "--format", "jsonl"],
      reading: Data(String(repeating: SmallCorpus.question + "\n", count: 20).utf8))
    #expect(result.status == 2)
    #expect(result.errors.contains("fichier trop grand"))
  }
}
