import Testing

@testable import Documents

@Suite struct EssenceTests {
  @Test(
    "What is left out",
    arguments: [
      " ", "\n", "\r\n", "\t", "\u{0B}", "\u{0C}", "\u{85}", "\u{A0}", "\u{2009}", "\u{200A}",
      "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
      "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "\u{AD}",
      "•", "➔", "►", "▪", "✓", "\u{FFFD}", "\u{E000}", "\u{F8FF}",
      "*", "_", "#", "[", "]", "^", "{", "}", "`",
      "\u{00}", "\u{07}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{9F}",
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
      "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
    ])
  func leftOut(mark: String) {
    #expect(Essence(of: "le\(mark)vélo").text == "levélo")
  }

  @Test(
    "What stays",
    arguments: [
      "é", "œ", "7", "²", "½", "€", "%", "°", "+", "=", "/", "\\", "|", "~", "@", "&", "<", ">",
      ".", ",", ";", ":", "!", "?", "…", "«", "»", "\"", "'", "’", "(", ")", "→", "🚲", "−",
    ])
  func stays(mark: String) {
    #expect(Essence(of: "a\(mark)b").text == "a\(mark)b")
  }

  @Test func canonicalEquivalence() {
    #expect(Essence(of: "\u{E9}t\u{E9}") == Essence(of: "e\u{301}te\u{301}"))
    #expect(Essence(of: "été") != Essence(of: "ete"))
  }

  @Test(arguments: [
    ("[le club](https://exemple.fr/club)", "leclub"),
    ("voir [ici](#) et [là](a.html).", "voiricietlà."),
    ("[le club](pas une cible)", "leclub(pasunecible)"),
    ("[le club] (2021)", "leclub(2021)"),
    ("[le club](sans fin", "leclub(sansfin"),
  ])
  func linkTargets(text: String, expected: String) {
    #expect(Essence(of: text).text == expected)
  }

  @Test(arguments: [
    ("n \u{FFFD} pelle", "pelle"),
    ("une pelle\nn \u{FFFD} bêche", "unepellebêche"),
    ("une pelle\r\nn \u{FFFD} bêche", "unepellebêche"),
    ("un n \u{FFFD} seul", "unnseul"),
    ("n pelle", "npelle"),
    ("n\u{FFFD}", "n"),
  ])
  func letterBullets(text: String, expected: String) {
    #expect(Essence(of: text).text == expected)
  }
}
