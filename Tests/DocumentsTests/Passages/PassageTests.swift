import Testing

@testable import Documents

@Suite struct PassageTests {
  private static func words(_ count: Int) -> String {
    (1..<count).map { _ in "mot" }.joined(separator: " ") + " fin"
  }

  @Test func aListKeepsItsIntroduction() throws {
    let introduction = "Pour venir, il faut apporter :"
    let reading = Reading(
      """
      Le club \(Self.words(70)).

      \(introduction)
      • un casque \(Self.words(80)) ;
      • un gilet \(Self.words(80)).
      """)
    let text = reading.text(of: try reading.passage(showing: introduction))
    #expect(text.hasPrefix("\(introduction)\n• un casque mot"))
    #expect(reading.faults == [])
  }

  @Test func passagesNeverMixSections() {
    let reading = Reading(
      "# Un\n\nLe vélo roule.\n\n# Deux\n\nLe train passe.\n\n# Trois\n\nIl part.")
    #expect(reading.texts == ["Le vélo roule.", "Le train passe.", "Il part."])
    #expect(reading.document.passages.map(\.section) == [["Un"], ["Deux"], ["Trois"]])
  }

  @Test func paragraphsArePackedTogether() throws {
    let paragraph = "Un long paragraphe \(Self.words(30)).\n\n"
    let reading = Reading(String(repeating: paragraph, count: 8))
    #expect((3...5).contains(reading.document.passages.count))
    #expect(reading.texts.allSatisfy { UnitReader.wordCount(Array($0.utf8)[...]) <= 150 })
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    "Le vélo roule sur la piste verte du canal. ", "Le vélo roule et tourne, ", "vélo", "é", "€🚲",
    "Un [club](https://exemple.fr/une/longue/adresse) **ouvert** le `soir` ! ",
    "n \u{FFFD} une pelle ; ", "• une pelle ; ", "1. Une pelle. ", "a. b? C! ",
  ])
  func aLongLineGivesManyPassages(fragment: String) {
    let count = 50_000 / fragment.utf8.count
    let reading = Reading(String(repeating: fragment, count: count))
    #expect(reading.document.passages.count >= 34)
    #expect(reading.faults == [])
  }

  /// White space inside a citation counts among its bytes.
  @Test(arguments: [" ", "\t", "\u{A0}", "\n ", "\u{200B}"], [100, 1_000, 2_000, 10_000])
  func wideGaps(space: String, count: Int) {
    let gap = String(repeating: space, count: count)
    let reading = Reading("Le vélo roule" + gap + "sur la piste. Le train" + gap + "\npasse.")
    #expect(reading.faults == [])
  }

  @Test(arguments: ["", " ", "\n\n", " \t\r\n\u{A0}\u{0C}", "\u{FEFF}", "\u{200B}"])
  func emptyTexts(text: String) {
    let reading = Reading(text)
    #expect(reading.document.passages == [])
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    "a", "é", "🚲", "7", "?", "\u{FEFF}a", "a\r\n", "\u{0C}a\u{0C}", "#", "n �", "•",
  ])
  func tinyTexts(text: String) {
    let reading = Reading(text)
    #expect(reading.document.passages.count == 1)
    #expect(reading.faults == [])
  }

  @Test(arguments: ["\r\n", "\r"])
  func otherLineEnds(lineEnd: String) {
    let lines = [
      "# Un guide", "", "Le vélo roule sur", "la piste.", "", "• un casque", "• un gilet",
    ]
    let expected = Reading(lines.joined(separator: "\n"))
    let reading = Reading(lines.joined(separator: lineEnd))
    #expect(reading.texts == expected.texts)
    #expect(reading.document.passages.map(\.section) == expected.document.passages.map(\.section))
    #expect(reading.document.lineCount == expected.document.lineCount)
    #expect(reading.faults == [])
  }

  @Test(arguments: [TextEncoding.latin1, .utf16LittleEndian, .utf16BigEndian])
  func otherEncodings(encoding: TextEncoding) throws {
    let text = "Été\n\nLe vélo roule près du canal gelé.\n\n- un casque doré\n- un gilet\n"
    let bytes: [UInt8] =
      switch encoding {
      case .latin1: text.unicodeScalars.map { UInt8($0.value) }
      case .utf16BigEndian:
        "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default: "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    let reading = Reading(bytes: bytes)
    #expect(reading.document.text.encoding == encoding)
    #expect(reading.texts == Reading(text).texts)
    #expect(reading.faults == [])
  }
}
