import Documents
import Foundation
import Retrieval
import TestFixtures
import Testing

@testable import Indexing

/// An index is the same whatever its builder may hold, and never made of two states of a document.
@Suite struct BoundedBuildTests {
  private static let words = [
    "visite", "pré-reprise", "préreprise", "pré reprise", "médecin", "travail", "employeur",
    "prenanten charge", "accom-\npagnent", "accompagnent", "rendez-vous", "congé",
    "Institut national du sport (INS)", "INS", "agent", "12 mois", "prenant en charge",
    "https://exemple.fr/visite", "• un point", "## Titre",
  ]

  private static let narrow = [
    BuildLimits(heldText: 0, inWork: 1, postings: 64),
    BuildLimits(heldText: 700, inWork: 900, postings: 1_000),
  ]

  private func text(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        Self.words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ") + "."
    }.joined(separator: "\n\n")
  }

  private func corpus(using generator: inout SeededGenerator) throws -> TemporaryCorpus {
    let files = try TemporaryCorpus()
    for number in 0..<Int.random(in: 1...9, using: &generator) {
      let text = text(using: &generator)
      let isLatin1 = generator.happens(0.2)
      let data = isLatin1 ? text.data(using: .isoLatin1, allowLossyConversion: true) : nil
      try files.write(data ?? Data(text.utf8), to: "d\(number).\(isLatin1 ? "txt" : "md")")
    }
    if generator.happens(0.3) { try files.write(Data([0x50, 0, 3]), to: "c.txt") }
    if generator.happens(0.5) { try files.write("", to: "a.txt") }
    if generator.happens(0.5) { try files.write("", to: "z.txt") }
    if generator.happens(0.5) {
      let manifest = #"{"documents": [{"file": "d1.md", "title": "Guide INS"}]}"#
      try files.write(manifest, to: "corpus.json")
    }
    return files
  }

  /// The bytes of the index that opening a corpus leaves.
  private func index(
    of files: TemporaryCorpus, in folder: String, limits: BuildLimits, continued: Int
  ) throws -> Data {
    let index = files.folder.appending(path: folder)
    _ = try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: index.path), limits: limits,
      smallestContinued: continued)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: index.path) == ["reprise.index"])
    return try Data(contentsOf: index.appending(path: "reprise.index"))
  }

  @Test(arguments: UInt64(0)..<12)
  func anyLimitsGiveTheSameBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = try corpus(using: &generator)
    let continued = seed % 2 == 0 ? 0 : Int.max
    let expected = try index(of: files, in: "all", limits: BuildLimits(), continued: continued)
    for (number, limits) in Self.narrow.enumerated() {
      let found = try index(of: files, in: "\(number)", limits: limits, continued: continued)
      #expect(found == expected, "seed \(seed), limits \(number)")
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func anyLimitsGiveTheSameBytesWhenSomeDocumentsAreTakenOver(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = try corpus(using: &generator)
    let all = [BuildLimits()] + Self.narrow
    for edit in 0..<2 {
      let indexes = try all.enumerated().map { number, limits in
        try index(of: files, in: "\(number)", limits: limits, continued: 0)
      }
      #expect(Set(indexes).count == 1, "seed \(seed), edit \(edit)")
      let number = Int.random(in: 0...9, using: &generator)
      try files.write(text(using: &generator), to: "d\(number).md")
    }
  }

  // MARK: Changes while a corpus is read

  private func reader(of files: TemporaryCorpus, limits: BuildLimits) throws -> CorpusReader {
    let folder = CorpusFolder(path: files.corpus)
    return try CorpusReader(folder, snapshot: Snapshot(of: folder), prior: nil, limits: limits)
  }

  private func compose(_ reader: CorpusReader, of files: TemporaryCorpus) throws -> ComposedIndex {
    try IndexComposer(
      reader, corpus: files.corpus, snapshot: Snapshot(of: CorpusFolder(path: files.corpus)),
      keepsWords: false, spilling: PostingSpill(limit: 64, in: files.index)
    ).index()
  }

  private static let changes: [@Sendable (TemporaryCorpus) throws -> Void] = [
    { try $0.write("Le congé dure trente jours.", to: "b.txt") },
    { try $0.write(Data([0x50, 0, 3]), to: "b.txt") },
    { try $0.remove("b.txt") },
  ]

  @Test(arguments: changes.indices)
  func aDocumentThatChangedBetweenTwoReadingsIsNotIndexed(change: Int) throws {
    let files = try TemporaryCorpus([
      "a.txt": "La visite a lieu chaque année.", "b.txt": "Le congé dure quinze jours.",
    ])
    let read = try reader(of: files, limits: Self.narrow[0])
    let held = try reader(of: files, limits: BuildLimits())
    try Self.changes[change](files)
    #expect(throws: StaleText(file: "b.txt")) { try compose(read, of: files) }
    #expect(throws: Never.self) { try compose(held, of: files) }
  }

  @Test func sameSizeAndTimeDoNotHideAChange() throws {
    let files = try TemporaryCorpus(["a.txt": "La visite a lieu chaque année."])
    let moment = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    let path = files.corpus + "/a.txt"
    try FileManager.default.setAttributes(moment, ofItemAtPath: path)
    let read = try reader(of: files, limits: Self.narrow[0])
    try files.write("La visite a lieu chaque demie.", to: "a.txt")
    try FileManager.default.setAttributes(moment, ofItemAtPath: path)
    #expect(throws: StaleText(file: "a.txt")) { try compose(read, of: files) }
  }

  /// Whatever the moments at which a document changes: an index of one state of it, or an error.
  @Test func aDocumentThatKeepsChangingIsAnErrorOrWhole() throws {
    let files = try TemporaryCorpus()
    let text = String(repeating: "La visite a lieu en mars. ", count: 200)
    for number in 0..<8 { try files.write(text, to: "\(number).md") }
    let writer = Thread {
      var number = 0
      while !Thread.current.isCancelled {
        number += 1
        let text = Data("Le mot\(number) commence, puis le mot\(number) finit. ".utf8)
        try? text.write(to: files.folder.appending(path: "Corpus/5.md"), options: .atomic)
      }
    }
    writer.start()
    defer { writer.cancel() }
    for attempt in 0..<3 {
      let location = CorpusLocation(corpus: files.corpus, index: files.index + "-\(attempt)")
      do throws(CorpusError) {
        let corpus = try IndexedCorpus(
          opening: location, limits: Self.narrow[0], smallestContinued: .max)
        #expect(corpus.documents().count == 8)
      } catch {
        #expect(error == .changing(path: files.corpus + "/5.md"))
        #expect(!FileManager.default.fileExists(atPath: location.index + "/reprise.index"))
      }
    }
  }

  @Test func digestsAreFoundByTheFilesPath() throws {
    var generator = SeededGenerator(seed: 5)
    let files = try corpus(using: &generator)
    for name in ["z/a.txt", "z.txt", "é.txt", "d10.md", "d1/x.md"] {
      try files.write(text(using: &generator), to: name)
    }
    _ = try index(of: files, in: "Index", limits: BuildLimits(), continued: 0)
    let index = try #require(try IndexStore(folder: files.index).open())
    for record in index.fileRecords {
      #expect(index.digest(of: record.file.path) == record.digest)
    }
    #expect(index.fileRecords.count > 5)
    #expect(index.digest(of: "d1") == [])
  }
}
