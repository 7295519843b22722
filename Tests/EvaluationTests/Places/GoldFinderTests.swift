import TestFixtures
import Testing

@testable import Evaluation

/// Quotes found in the bytes of their files.
@Suite struct GoldFinderTests {
  private func places(_ quote: String?, in text: [UInt8]) throws -> [GoldPlace] {
    var finder = GoldFinder { $0 == "a.txt" ? text : nil }
    return try finder.places(
      of: GoldQuestion(
        id: "q", question: "?", category: "c", golds: [Gold(file: "a.txt", quote: quote)]))
  }

  @Test func whiteSpaceIsFoldedOnBothSides() throws {
    let text = "Été.\nLe congé\u{A0}\n   dure\ttrois mois."
    let found = try places("  congé dure\ntrois ", in: Array(text.utf8))
    let place = try #require(found.first)
    #expect(found.count == 1 && place.line == 2)
    #expect(
      String(decoding: Array(text.utf8)[place.bytes], as: UTF8.self)
        == "congé\u{A0}\n   dure\ttrois")
  }

  @Test func everyOccurrenceCounts() throws {
    let found = try places("aa", in: Array("aaa\naa".utf8))
    #expect(found.map(\.bytes) == [0..<2, 1..<3, 4..<6])
    #expect(found.map(\.line) == [1, 1, 2])
  }

  @Test func withoutAQuoteTheWholeFile() throws {
    #expect(
      try places(nil, in: Array("été".utf8))
        == [GoldPlace(file: "a.txt", bytes: 0..<5, line: 1, isWholeFile: true)])
  }

  @Test func bytesAreThoseOfTheFileInItsOwnEncoding() throws {
    // « été\nmême » in Latin-1.
    let found = try places("même", in: [0xE9, 0x74, 0xE9, 0x0A, 0x6D, 0xEA, 0x6D, 0x65])
    #expect(found.map(\.bytes) == [4..<8] && found.map(\.line) == [2])
  }

  @Test func whatIsNotThereIsAnError() {
    #expect(throws: GoldError.quoteNotFound(question: "q", file: "a.txt", quote: "Trois")) {
      try places("Trois", in: Array("trois".utf8))
    }
    #expect(throws: GoldError.unknownFile(question: "q", file: "b.txt")) {
      var finder = GoldFinder { _ in nil }
      _ = try finder.places(
        of: GoldQuestion(id: "q", question: "?", category: "c", golds: [Gold(file: "b.txt")]))
    }
  }

  @Test func eachFileIsReadOnce() throws {
    var reads = 0
    var finder = GoldFinder { _ in
      reads += 1
      return Array("mot".utf8)
    }
    let gold = Gold(file: "a.txt", quote: "mot")
    for _ in 0..<3 {
      _ = try finder.places(
        of: GoldQuestion(id: "q", question: "?", category: "c", golds: [gold, gold]))
    }
    #expect(reads == 1)
  }

  /// Random texts of two letters and three spaces against a search over words.
  @Test(arguments: 0..<50) func everyOccurrenceIsFound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func text(_ length: Int) -> String {
      String(
        (0..<length).map { _ in "ab \n\u{A0}é".randomElement(using: &generator) ?? "a" })
    }
    let source = text(60)
    let quote = "a" + text(2) + "b"
    let bytes = Array(source.utf8)
    let wanted = Self.folded(quote)
    var expected: [Range<Int>] = []
    for start in bytes.indices {
      for end in start...bytes.count {
        guard let part = String(validating: bytes[start..<end], as: UTF8.self),
          part.first == "a", part.last == "b", Self.folded(part) == wanted
        else { continue }
        expected.append(start..<end)
      }
    }
    let found = expected.isEmpty ? [] : try places(quote, in: bytes).map(\.bytes)
    #expect(found == expected)
  }

  private static func folded(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
