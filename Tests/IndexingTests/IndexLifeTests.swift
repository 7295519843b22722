import Documents
import Foundation
import TestFixtures
import Testing

@testable import Indexing

/// An index is built by itself, kept in step, and never trusted when damaged.
@Suite struct IndexLifeTests {
  static let visite = "La visite\n\nLa visite de contrôle a lieu chaque année au mois de mars."
  static let conge = "Le congé\n\nLe congé dure trente jours et se demande par écrit au service."

  private func open(_ corpus: TemporaryCorpus, updating: Bool = true) throws -> IndexedCorpus {
    try IndexedCorpus(
      opening: CorpusLocation(corpus: corpus.corpus, index: corpus.index), updating: updating)
  }

  private func texts(_ corpus: IndexedCorpus) throws -> String {
    try corpus.passages().map(\.text).joined(separator: "\n")
  }

  @Test func firstUseBuildsTheIndexAndSecondUseOnlyOpensIt() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    let first = try open(files)
    #expect(first.report.added == ["a.txt", "b.txt"])
    let written = try Data(contentsOf: files.indexFile)
    let second = try open(files)
    #expect(second.report.isEmpty && second.report.unchanged == 2)
    #expect(try Data(contentsOf: files.indexFile) == written)
  }

  @Test func sameDocumentsGiveTheSameBytes() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    _ = try open(files)
    let written = try Data(contentsOf: files.indexFile)
    try FileManager.default.removeItem(at: files.indexFile)
    _ = try open(files)
    #expect(try Data(contentsOf: files.indexFile) == written)
  }

  @Test func wordsOfATitleWithoutAPassageAreNoWordsOfTheCorpus() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "girafe.txt": "..."])
    let corpus = try open(files)
    var found: [String] = []
    for letter in [UInt8(ascii: "g"), UInt8(ascii: "v")] {
      corpus.forEachTerm(beginningWith: letter) { term in
        found.append(String(decoding: term.indices.map { term[$0] }, as: UTF8.self))
      }
    }
    #expect(found == ["visit"])
  }

  @Test func changedAddedAndRemovedFilesAreSeenByTheNextOpening() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    _ = try open(files)
    try files.write(Self.visite + " Elle dure une heure.", to: "a.txt")
    try files.write("Le bilan\n\nLe bilan est gratuit pour tous les agents.", to: "c.txt")
    try files.remove("b.txt")
    let corpus = try open(files)
    #expect(corpus.report.changed == ["a.txt"])
    #expect(corpus.report.added == ["c.txt"])
    #expect(corpus.report.removed == ["b.txt"])
    #expect(try texts(corpus).contains("Elle dure une heure."))
    #expect(try !texts(corpus).contains("trente jours"))
  }

  @Test func refreshSeesAFileChangedWhileOpen() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    var corpus = try open(files)
    try files.write("La visite\n\nLa visite est supprimée depuis le mois de juin.", to: "a.txt")
    try corpus.refresh()
    #expect(try texts(corpus).contains("supprimée"))
    #expect(corpus.report.changed == ["a.txt"])
  }

  @Test func withoutUpdatingChangedFilesAreNamedAndNeverQuoted() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    _ = try open(files)
    try files.write("Tout autre chose, plus court.", to: "a.txt")
    let corpus = try open(files, updating: false)
    #expect(corpus.stale == ["a.txt"])
    #expect(throws: StaleText(file: "a.txt")) { try corpus.passage(0) }
    #expect(try corpus.passage(1).cited.text.contains("trente jours"))
  }

  @Test func manifestAndSynonymsAreWatchedLikeDocuments() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    _ = try open(files)
    try files.write(#"{"documents": [{"file": "a.txt", "title": "Guide"}]}"#, to: "corpus.json")
    try files.write("contrôle, visite", to: "synonymes.txt")
    let corpus = try open(files)
    #expect(corpus.documents().map(\.metadata.title) == ["Guide"])
    let visit = try #require(corpus.find(ExpressionHash(["visit"])))
    let expansions = corpus.expansions(ofExpression: visit, asked: Array("visite".utf8))
    #expect(expansions.map(\.to) == ["contrôle"])
  }

  @Test(arguments: [0, 9, 60, 200, 900])
  func aDamagedIndexIsNamedAndRebuilt(at offset: Int) throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    _ = try open(files)
    var bytes = try Data(contentsOf: files.indexFile)
    bytes[offset % bytes.count] ^= 0x10
    try bytes.write(to: files.indexFile)
    let corpus = try open(files)
    #expect(corpus.report.warnings.count == 1)
    #expect(try texts(corpus).contains("mois de mars"))
    #expect(try open(files).report.warnings.isEmpty)
  }

  @Test func checkingMakesADamagedIndexAnewAndSaysSo() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    var corpus = try open(files)
    try corpus.check()
    #expect(corpus.report.warnings.isEmpty)
    // The mapping shows what happens to the file while it is open.
    corpus = try open(files)
    let handle = try FileHandle(forUpdating: files.indexFile)
    try handle.seek(toOffset: UInt64(try Data(contentsOf: files.indexFile).count - 9))
    try handle.write(contentsOf: [0xAA])
    try handle.close()
    try corpus.check()
    #expect(corpus.report.warnings.count == 1)
    #expect(try texts(corpus).contains("mois de mars"))
    #expect(try open(files).report.warnings.isEmpty)
  }

  /// As a copy or a restored backup may leave it: the same size, the same time.
  private func changeUnseen(_ files: TemporaryCorpus, from old: String, to new: String) throws {
    let path = files.corpus + "/a.txt"
    let date = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
    _ = try open(files)
    try Self.visite.replacing(old, with: new).write(
      toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
  }

  @Test func checkingFindsAFileThatChangedUnseenAndReadsItAgain() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    try changeUnseen(files, from: "mars", to: "juin")
    var corpus = try open(files)
    #expect(corpus.report.isEmpty)
    try corpus.check()
    #expect(corpus.report.changed == ["a.txt"] && corpus.report.unchanged == 1)
    #expect(corpus.report.warnings.count == 1)
    #expect(try texts(corpus).contains("mois de juin"))
  }

  @Test func checkingWithoutUpdatingNamesAFileThatChangedUnseen() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite, "b.txt": Self.conge])
    try changeUnseen(files, from: "mars", to: "juin")
    var corpus = try open(files, updating: false)
    #expect(corpus.stale.isEmpty)
    try corpus.check()
    #expect(corpus.stale == ["a.txt"])
  }

  @Test func aTruncatedOrForeignFileIsRebuilt() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    for content in [Data(), Data("bonjour".utf8), Data(repeating: 0xFF, count: 5000)] {
      try FileManager.default.createDirectory(
        atPath: files.index, withIntermediateDirectories: true)
      try content.write(to: files.indexFile)
      #expect(try texts(try open(files)).contains("mois de mars"))
    }
  }

  @Test func anIndexOfAnotherCorpusIsLeftAlone() throws {
    let mine = try TemporaryCorpus(["a.txt": Self.visite])
    let other = try TemporaryCorpus(["b.txt": Self.conge])
    _ = try open(mine)
    let written = try Data(contentsOf: mine.indexFile)
    let location = CorpusLocation(corpus: other.corpus, index: mine.index)
    #expect(throws: CorpusError.self) { try IndexedCorpus(opening: location) }
    #expect(try Data(contentsOf: mine.indexFile) == written)
  }

  @Test func anIndexWhoseCorpusMovedIsMadeAnew() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    _ = try open(files)
    let moved = files.folder.appending(path: "Ailleurs").path
    try FileManager.default.moveItem(atPath: files.corpus, toPath: moved)
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: moved, index: files.index))
    #expect(try texts(corpus).contains("mois de mars"))
  }

  @Test func anIndexFolderThatCannotBeWrittenLeavesItInMemory() throws {
    let files = try TemporaryCorpus(["a.txt": Self.visite])
    try Data("ici un fichier".utf8).write(to: URL(filePath: files.index))
    let corpus = try open(files)
    #expect(corpus.report.warnings.count == 1)
    #expect(try texts(corpus).contains("mois de mars"))
  }
}
