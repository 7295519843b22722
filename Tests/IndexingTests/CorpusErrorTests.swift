import Foundation
import TestFixtures
import Testing

@testable import Indexing

/// A corpus that cannot be used says what is wrong, where, and what to do.
@Suite struct CorpusErrorTests {
  private func error(_ corpus: String, _ index: String) -> CorpusError? {
    do throws(CorpusError) {
      _ = try IndexedCorpus(opening: CorpusLocation(corpus: corpus, index: index))
      return nil
    } catch { return error }
  }

  @Test func aMissingFolder() throws {
    let files = try TemporaryCorpus()
    let path = files.folder.appending(path: "absent").path
    #expect(error(path, files.index) == .notFound(path: path))
  }

  @Test func aFolderWithoutDocuments() throws {
    let files = try TemporaryCorpus(["image.png": "x", "vide.txt": "", "README.md": "lisez-moi"])
    #expect(error(files.corpus, files.index) == .empty(path: files.corpus))
  }

  @Test func aBinaryFileIsSkippedWithItsReason() throws {
    let files = try TemporaryCorpus(["a.txt": "Une phrase entière est ici."])
    try files.write(Data([0x50, 0x4B, 0x00, 0x03]), to: "b.txt")
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index))
    #expect(corpus.report.skipped == [.init(file: "b.txt", reason: "fichier binaire")])
  }

  @Test func aManifestThatIsNotJSON() throws {
    let files = try TemporaryCorpus(["a.txt": "Une phrase.", "corpus.json": "{"])
    guard case .badManifest(let path, _)? = error(files.corpus, files.index) else {
      Issue.record("no error")
      return
    }
    #expect(path == files.corpus + "/corpus.json")
  }

  @Test(arguments: [
    (
      CorpusError.notFound(path: "/x"),
      "Aucun corpus à l’emplacement « /x ». Indiquez le dossier des documents avec --corpus."
    ),
    (
      .empty(path: "/x"),
      "Le corpus « /x » ne contient aucun document lisible (.txt ou .md). "
        + "Déposez-y vos documents, puis relancez."
    ),
    (
      .changing(path: "/x/a.txt"),
      "« /x/a.txt » change pendant la lecture. "
        + "Attendez que son écriture soit finie, puis relancez."
    ),
    (
      .unknownCitation("guide"),
      "Aucun passage « guide » dans ce corpus. "
        + "Attendu : document:première-dernière, par exemple guide:12-18."
    ),
  ])
  func messagesAreWholeSentences(_ error: CorpusError, _ message: String) {
    #expect(error.message == message)
  }
}
