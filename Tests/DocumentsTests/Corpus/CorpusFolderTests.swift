import Foundation
import Testing

@testable import Documents
@testable import Files

@Suite struct CorpusFolderTests {
  private let folder: TemporaryFolder
  private static let otherFormat: CorpusFile.Role = .skipped(
    reason: "format non pris en charge (seuls .txt et .md sont lus)")

  init() throws { folder = try TemporaryFolder() }

  @Test(
    arguments: [
      ("a.txt", .document), ("a.md", .document), ("A.TXT", .document), ("s/t/a.txt", .document),
      ("s/a.b.Md", .document),
      ("corpus.json", .manifest), ("synonymes.txt", .synonyms),
      ("s/corpus.json", .skipped(reason: "nom réservé")),
      ("s/synonymes.txt", .skipped(reason: "nom réservé")),
      ("a.pdf", otherFormat), ("a", otherFormat), ("a.txt.bak", otherFormat),
      ("Corpus.json", otherFormat),
    ] as [(String, CorpusFile.Role)])
  func roles(name: String, role: CorpusFile.Role) throws {
    try folder.write(name)
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.path) == [name])
    #expect(files.map(\.role) == [role])
    #expect(files.map(\.size) == [8])
    #expect(files.allSatisfy { $0.modified > 1_600_000_000_000_000_000 })
  }

  @Test(arguments: [".cache.txt", ".git/a.txt", "README.md", "s/README.md", "relectures.jsonl"])
  func neverMet(name: String) throws {
    try folder.write(name)
    #expect(try CorpusFolder(path: folder.path).files() == [])
  }

  @Test func emptyFilesAreSkipped() throws {
    try folder.write("vide.txt", "")
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.role) == [.skipped(reason: "fichier vide")])
  }

  @Test func danglingLinksAreSkipped() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.txt"), withDestinationPath: "absent.txt")
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.path) == ["lien.txt"])
    #expect(files.map(\.role) == [.skipped(reason: "lien brisé ou fichier disparu")])
  }

  @Test func aLinkThatLeadsUpEnds() throws {
    try folder.write("a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("boucle"), withDestinationPath: ".")
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.path) == ["a.txt"])
  }

  /// Followed as often as depth allows, two such links would give a hundred thousand files.
  @Test func linksThatLeadToEachOtherEnd() throws {
    try folder.write("s/a.txt")
    for (link, destination) in [("s/ici", "."), ("s/haut", folder.path), ("autre", "s")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: destination)
    }
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.path) == ["autre/a.txt", "s/a.txt"])
  }

  @Test func filesAreSortedByPath() throws {
    for name in ["b.txt", "a/z.txt", "Z.txt", "é.txt", "a.txt"] { try folder.write(name) }
    let files = try CorpusFolder(path: folder.path).files()
    #expect(files.map(\.path) == ["Z.txt", "a.txt", "a/z.txt", "b.txt", "é.txt"])
  }

  @Test func aMissingFolderIsAnError() {
    let path = folder.path("absent")
    #expect(throws: FileError(path: path, code: ENOENT)) { try CorpusFolder(path: path).files() }
  }
}
