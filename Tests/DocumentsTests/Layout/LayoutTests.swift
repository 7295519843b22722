import Testing

@testable import Documents

@Suite struct LayoutTests {
  @Test(arguments: [
    ("Le  vélo\n roule  bien.", "Le vélo roule bien."),
    ("\u{FEFF}Le\u{200B} vé\u{AD}lo\u{202E} roule.\u{07}", "Le vélo roule."),
    ("10\u{A0}km et 5\u{202F}%", "10\u{A0}km et 5\u{202F}%"),
    ("10\u{A0} km", "10 km"),
    ("Le **vélo** `bleu`, 2^{e} prix", "Le vélo bleu, 2e prix"),
    ("Un [club](https://exemple.fr/a-b) ouvert", "Un club ouvert"),
    ("Un [club](une cible avec espaces)", "Un [club](une cible avec espaces)"),
    ("Un porte-\nclés", "Un porte-clés"),
    ("Un porte -\nclés", "Un porte - clés"),
    ("", ""),
    (" \n ", ""),
  ])
  func settles(source: String, expected: String) {
    let text = Array(source.utf8)
    let layout = Layout(text.isEmpty ? [] : [text.indices], of: text, repairs: Repairs())
    #expect(String(decoding: layout.bytes, as: UTF8.self) == expected)
  }

  @Test func blocksStandApart() {
    let source = Array("# Titre\n• pelle\nsuite".utf8)
    var repairs = Repairs()
    repairs.blockStarts = [0, 8]
    let layout = Layout([source.indices], of: source, repairs: repairs)
    #expect(String(decoding: layout.bytes, as: UTF8.self) == "Titre\n• pelle suite")
  }

  @Test func spansAreJoinedByASpace() {
    let source = Array("Le vélo EN MARGE roule.".utf8)
    let layout = Layout([0..<8, 18..<24], of: source, repairs: Repairs())
    #expect(String(decoding: layout.bytes, as: UTF8.self) == "Le vélo roule.")
  }

  @Test func rangesLeadBackAroundWhatLiesBetweenSpans() {
    let source = Array("Le vélo EN MARGE roule.".utf8)
    let layout = Layout([0..<8, 18..<24], of: source, repairs: Repairs())
    #expect(layout.spans(of: 3..<15) == [3..<8, 18..<24])
    #expect(layout.spans(of: 9..<14) == [18..<23])
    #expect(layout.spans(of: 4..<4) == [])
  }

  /// What the layout made itself has no source.
  @Test func aLoneBulletLeadsNowhere() {
    let source = Array("•\nécole".utf8)
    var repairs = Repairs()
    repairs.blockStarts = [0, 4]
    let layout = Layout([source.indices], of: source, repairs: repairs)
    #expect(layout.spans(of: 0..<3) == [])
  }

  @Test func wordStartsAreThoseOfTheText() {
    let source = Array("Il  va sefaire".utf8)
    var repairs = Repairs()
    repairs.wordStarts = [9]
    let layout = Layout([source.indices], of: source, repairs: repairs)
    #expect(layout.wordStarts == [8])
  }

  @Test func everyByteLeadsBack() {
    let source = Array("Le **vélo**\n\tde\u{A0}Zoé  [va](#) vite".utf8)
    let layout = Layout([source.indices], of: source, repairs: Repairs())
    let wrong = layout.bytes.indices.filter {
      layout.bytes[$0] != 0x20 && source[layout.source(of: $0)] != layout.bytes[$0]
    }
    #expect(wrong == [])
    #expect(layout.source(of: layout.bytes.count) == source.count)
  }
}
