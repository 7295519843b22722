import Testing

@testable import Console

struct SanitizerTests {
  @Test(arguments: [
    ("Santé au travail : l’œuvre « 2 € »", "Santé au travail : l’œuvre « 2 € »"),
    ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a\nb"), ("a\rb", "a b"), ("a\u{0C}b\u{0B}c", "a b c"),
    ("\u{1B}[31mrouge\u{1B}[0m", "[31mrouge[0m"), ("\u{9B}2J", "2J"),
    ("a\u{00}\u{07}\u{7F}b", "ab"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{061C}e", "abcde"), ("a\u{200B}b\u{FEFF}c\u{2060}d", "abcd"),
    ("a\u{2028}b\u{85}c", "a b c"), ("e\u{0301}", "e\u{0301}"), ("a\u{A0}!", "a\u{A0}!"),
  ])
  func `What could disturb a terminal goes, letters stay`(text: String, clean: String) {
    #expect(Sanitizer.clean(text) == clean)
  }

  @Test func `No scalar that is unsafe survives, alone or among others`() {
    for value in UInt32(0)...0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = Sanitizer.clean("a\(scalar)b")
      let isControl = scalar.properties.generalCategory == .control
      #expect(!isControl || ["ab", "a b", "a\tb", "a\nb"].contains(clean))
      if scalar.properties.isAlphabetic { #expect(clean == "a\(scalar)b") }
      #expect(Sanitizer.clean(clean) == clean)
    }
  }

  @Test func `A text is as wide as its characters, whichever they are`() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
    }
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("été", 3), ("e\u{0301}", 1), ("日本", 4), ("😀", 2), ("❤\u{FE0F}", 2),
    ("👨‍👩‍👧", 2), ("œ…–’«»", 6), ("\u{200B}", 0), ("➔•", 2), ("ﬁ", 1),
  ])
  func `How wide a text is drawn`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
