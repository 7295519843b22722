import Documents
import Foundation
import Retrieval
import TestFixtures
import Testing

@testable import Indexing

/// Of a large corpus only what changed is read again, and the index is what reading all would give.
@Suite struct ContinuedIndexTests {
  private static let words = [
    "visite", "reprise", "congé", "médecin", "travail", "employeur", "demande", "mois", "salarié",
    "agent", "poste", "rendez-vous", "bilan", "santé", "caisse", "arrêt",
  ]

  private func open(_ files: TemporaryCorpus, continued: Int = 0) throws -> IndexedCorpus {
    try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index),
      smallestContinued: continued)
  }

  private func text(using generator: inout SeededGenerator) -> String {
    let paragraphs = (0..<3).map { _ in
      (0..<12).map { _ in Self.words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ").capitalized + "."
    }
    return "Titre \(Int.random(in: 0..<99, using: &generator))\n\n"
      + paragraphs.joined(separator: "\n\n")
  }

  private func corpus(_ count: Int, using generator: inout SeededGenerator) throws
    -> TemporaryCorpus
  {
    let files = try TemporaryCorpus()
    for number in 0..<count { try files.write(text(using: &generator), to: "d\(number).txt") }
    return files
  }

  /// What a person can see of an index: its documents, its passages, and what each word finds.
  private func expectSame(_ one: IndexedCorpus, _ other: IndexedCorpus) throws {
    #expect(one.documents() == other.documents())
    #expect(try one.passages() == other.passages())
    for word in Self.words {
      let terms =
        [QueryTerm(term: Array(word.utf8.prefix(4)))] + [QueryTerm(term: Array(word.utf8))]
      let fields = Field.allCases.map { _ in Field.parameters() }
      #expect(
        try one.search(terms, fields: fields, limit: 99)
          == other.search(terms, fields: fields, limit: 99))
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func editsGiveWhatReadingAllGives(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = try corpus(12, using: &generator)
    _ = try open(files)
    for _ in 0..<2 {
      let number = Int.random(in: 0..<12, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: try files.write(text(using: &generator), to: "d\(number).txt")
      case 1: try files.write(text(using: &generator), to: "c\(number).txt")
      default: try? files.remove("d\(number).txt")
      }
      let continued = try open(files)
      let fresh = try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index + "-fresh"),
        smallestContinued: .max)
      try expectSame(continued, fresh)
    }
  }

  @Test func unchangedFilesAreNotRead() throws {
    var generator = SeededGenerator(seed: 1)
    let files = try corpus(12, using: &generator)
    let hidden = files.folder.appending(path: "Corpus/d3.txt")
    let length = try Data(contentsOf: hidden).count
    let moment = Date(timeIntervalSince1970: 1_700_000_000)
    func write(_ data: Data) throws {
      try data.write(to: hidden)
      try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: hidden.path)
    }
    try write(try Data(contentsOf: hidden))
    _ = try open(files)
    // Other bytes of the same size and time: whoever reads the file will see them.
    try write(Data(repeating: UInt8(ascii: "z"), count: length))
    try files.write("La visite du printemps\n\nElle a lieu en mars.", to: "d5.txt")
    let corpus = try open(files)
    #expect(corpus.report.changed == ["d5.txt"])
    let (new, unread) = (Array("printemp".utf8), [UInt8](repeating: UInt8(ascii: "z"), count: 64))
    #expect([new, unread].map { corpus.find($0.span) != nil } == [true, false])
  }

  @Test func newMetadataReadsTheDocumentAgain() throws {
    var generator = SeededGenerator(seed: 2)
    let files = try corpus(12, using: &generator)
    _ = try open(files)
    try files.write(
      #"{"documents": [{"file": "d7.txt", "title": "Le guide du jardinier"}]}"#, to: "corpus.json")
    let corpus = try open(files)
    #expect(corpus.documents().first?.metadata.title == "Le guide du jardinier")
    #expect(corpus.documentFrequency(of: Array("jardini".utf8), in: .title) > 0)
  }

  @Test func whenAQuarterWasReadAllIsRead() throws {
    var generator = SeededGenerator(seed: 3)
    let files = try corpus(8, using: &generator)
    _ = try open(files)
    var drifts: [Int] = []
    for number in 0..<4 {
      try files.write(text(using: &generator), to: "d\(number).txt")
      _ = try open(files)
      let store = IndexStore(folder: files.index)
      drifts.append(try #require(try store.open()).drift)
    }
    #expect(drifts[0] > 0 && drifts[1] > drifts[0] && drifts.contains(0))
  }

  @Test func aSmallCorpusIsReadWhole() throws {
    let files = try TemporaryCorpus(["a.txt": "La visite\n\nElle a lieu en mars."])
    _ = try open(files, continued: PriorIndex.smallestCorpus)
    #expect(try IndexStore(folder: files.index).open()?.isContinuable == false)
  }
}
