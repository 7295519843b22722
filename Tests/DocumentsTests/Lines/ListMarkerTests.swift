import Testing

@testable import Documents

@Suite struct ListMarkerTests {
  @Test(
    arguments: [
      ("• pelle", .glyph(0x2022), "pelle"),
      ("•pelle", .glyph(0x2022), "pelle"),
      ("➔ pelle", .glyph(0x2794), "pelle"),
      ("► pelle", .glyph(0x25BA), "pelle"),
      ("▪\u{A0}pelle", .glyph(0x25AA), "pelle"),
      ("✓ ✓ pelle", .glyph(0x2713), "pelle"),
      ("\u{F0B7} pelle", .glyph(0xF0B7), "pelle"),
      ("\u{FFFD} pelle", .glyph(0xFFFD), "pelle"),
      ("n \u{FFFD} pelle", .glyph(0xFFFD), "pelle"),
      ("- pelle", .dash, "pelle"),
      ("– pelle", .dash, "pelle"),
      ("* pelle", .dash, "pelle"),
      ("3. pelle", .number(3), "pelle"),
      ("12) pelle", .number(12), "pelle"),
    ] as [(String, ListMarker, String)])
  func markers(line: String, marker: ListMarker, body: String) throws {
    let text = Array(line.utf8)
    let found = try #require(ListMarker.read(text.indices, of: text))
    #expect(found.marker == marker)
    #expect(String(decoding: text[found.body], as: UTF8.self) == body)
  }

  @Test(arguments: [
    "", "pelle", "-pelle", "*pelle*", "n pelle", "3.5 mètres", "3.", "1234. pelle", "1 pelle",
    "**pelle**", "-",
  ])
  func ordinaryLines(line: String) {
    let text = Array(line.utf8)
    #expect(ListMarker.read(text.indices, of: text) == nil)
  }

  @Test(arguments: ["•", "➔", "►", "▪", "✓", "\u{E000}", "\u{F0B7}", "\u{FFFD}", "n \u{FFFD}"])
  func everyGlyphIsShownAsOne(glyph: String) throws {
    let reading = Reading("\(glyph) une pelle légère ;\n\(glyph) une bêche neuve.\n")
    #expect(reading.texts == ["• une pelle légère ;\n• une bêche neuve."])
    #expect(reading.faults == [])
  }

  /// Whatever stands between two items: their bullets are none of the text.
  @Test(arguments: ["\n", "\r\n", "\r", "\n  ", "\n\t", "\n\u{A0}", "\n\u{200B}", "\n> ", "\n\n\n"])
  func letterBulletsBehind(separator: String) {
    let item = "n \u{FFFD} une pelle légère ;"
    let reading = Reading([item, item, item].joined(separator: separator))
    #expect(reading.texts.joined(separator: "\n").hasPrefix("• une pelle légère ;\n• une pelle"))
    #expect(reading.faults == [])
  }

  @Test(arguments: ["-", "–", "1."])
  func otherMarkersStay(marker: String) {
    let reading = Reading("\(marker) une pelle légère ;\n\(marker) une bêche neuve.\n")
    #expect(reading.texts == ["\(marker) une pelle légère ;\n\(marker) une bêche neuve."])
  }
}
