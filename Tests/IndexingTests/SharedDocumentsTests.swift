import Documents
import Foundation
import TestFixtures
import Testing

@testable import Indexing

/// Documents of other people, where the machine has them: `REPRISE_TEST_DATA` names the folder.
///
/// They are kept out of the repository; without them these tests say that they are skipped.
@Suite(
  .enabled(if: SharedDocuments.folder != nil, "REPRISE_TEST_DATA names no folder of documents"))
struct SharedDocumentsTests {
  @Test(arguments: ["piaf", "cnil", "cdtn"])
  func everyPassageIsItsSourcesOwnWords(_ name: String) throws {
    let folder = try #require(SharedDocuments.folder).appending(path: "\(name)/documents")
    try #require(FileManager.default.fileExists(atPath: folder.path))
    let files = try TemporaryCorpus()
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: folder.path, index: files.index))
    let passages = try corpus.passages()
    #expect(passages.count >= corpus.documents().count)
    var sources: [String: [UInt8]] = [:]
    for passage in passages {
      let file = passage.document.file
      let bytes = try sources[file] ?? [UInt8](Data(contentsOf: folder.appending(path: file)))
      sources[file] = bytes
      let source = passage.spans.map { String(decoding: bytes[$0], as: UTF8.self) }
      #expect(Essence(of: passage.text) == Essence(of: source.joined(separator: "\n")))
      #expect(passage.spans.reduce(0) { $0 + $1.count } <= 1500 && passage.hull.count <= 3000)
    }
  }
}

/// Where the documents of others lie on this machine.
enum SharedDocuments {
  static let folder: URL? = ProcessInfo.processInfo.environment["REPRISE_TEST_DATA"]
    .map { URL(filePath: $0) }
}
