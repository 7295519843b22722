import Documents
import Foundation
import TestFixtures
import Testing

@testable import Indexing

/// Ids, lines and bytes of citations point where they say.
@Suite struct CitationPlaceTests {
  private func open(_ files: TemporaryCorpus) throws -> IndexedCorpus {
    try IndexedCorpus(opening: CorpusLocation(corpus: files.corpus, index: files.index))
  }

  @Test func everyPassageOfTheCorpusStandsWhereItSays() throws {
    let files = try TemporaryCorpus()
    let corpus = try IndexedCorpus(
      opening: CorpusLocation(corpus: Repository.corpus, index: files.index))
    let passages = try corpus.passages()
    #expect(passages.count > 300)
    #expect(Set(passages.map(\.id)).count == passages.count)
    for passage in passages {
      let url = URL(filePath: Repository.corpus).appending(path: passage.document.file)
      let bytes = [UInt8](try Data(contentsOf: url))
      let source = passage.spans.map { String(decoding: bytes[$0], as: UTF8.self) }
      #expect(Essence(of: passage.text) == Essence(of: source.joined(separator: "\n")))
      let before = bytes[..<passage.hull.lowerBound].filter { $0 == 0x0A }.count
      let upTo = bytes[..<(passage.hull.upperBound - 1)].filter { $0 == 0x0A }.count
      #expect(passage.lines == before + 1...upTo + 1)
      let place = "\(passage.document.id):\(before + 1)-\(upTo + 1)"
      #expect(passage.id == place || passage.id.hasPrefix(place + "."))
    }
  }

  @Test func passagesOnOneLineAreNumbered() throws {
    let sentence =
      "Le service répond aux demandes des salariés dans un délai de quinze jours ouvrés. "
    let files = try TemporaryCorpus(["long.txt": String(repeating: sentence, count: 40)])
    let ids = try open(files).passages().map(\.id)
    #expect(ids.count > 3)
    #expect(ids.prefix(3) == ["long:1-1", "long:1-1.2", "long:1-1.3"])
    for id in ids { #expect(try open(files).surroundings(of: id).passage.id == id) }
  }

  @Test func placesInALatin1FileAreBytesOfTheFile() throws {
    let files = try TemporaryCorpus()
    let text = "Congé\n\nLa durée du congé est fixée à dix jours par l'employeur."
    try files.write(try #require(text.data(using: .isoLatin1)), to: "ancien.txt")
    let corpus = try open(files)
    let passage = try #require(try corpus.passages().first)
    let bytes = try #require(text.data(using: .isoLatin1))
    let source = String(data: bytes[passage.hull], encoding: .isoLatin1)
    #expect(source == "La durée du congé est fixée à dix jours par l'employeur.")
    #expect(corpus.documents().first?.encoding == "Latin-1")
  }

  @Test func surroundingsMarkTheCitedPartAndNothingElse() throws {
    let lines = (1...40).map { "Phrase numéro \($0) du document de contrôle." }
    let files = try TemporaryCorpus(["a.txt": lines.joined(separator: "\n\n")])
    let corpus = try open(files)
    let passage = try #require(try corpus.passages().dropFirst().first)
    let place = try corpus.surroundings(of: passage.id, context: 2)
    let first = try #require(place.lines.first)
    let last = try #require(place.lines.last)
    #expect(first.number == max(1, passage.lines.lowerBound - 2))
    #expect(last.number == min(79, passage.lines.upperBound + 2))
    for line in place.lines {
      #expect(!line.marked.isEmpty == (passage.lines.contains(line.number) && line.text != ""))
    }
  }

  @Test(arguments: ["", "guide", "guide:", "guide:1-2", "a:0-0", "a:1-1.9", "a:x-y"])
  func unknownCitationsAreErrors(_ citation: String) throws {
    let files = try TemporaryCorpus(["a.txt": "Une phrase entière est écrite ici."])
    let corpus = try open(files)
    #expect(throws: CorpusError.unknownCitation(citation)) {
      try corpus.surroundings(of: citation)
    }
  }
}
