import FrenchText
import Testing

@Suite struct FoldTests {
  private func folded(_ text: String) -> String {
    String(decoding: Fold.folded(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("Été, Noël, À ÇA", "ete, noel, a ca"),
    ("CŒUR œdème Æquo", "coeur oedeme aequo"),
    ("straße STRAẞE", "strasse strasse"),
    ("l’arrêt l‘arrêt lʼarrêt", "l'arret l'arret l'arret"),
    ("e\u{301}te\u{301} ho\u{302}pital", "ete hopital"),
    ("ﬁn eﬃcace ﬂux oﬀre", "fin efficace flux offre"),
    ("pré\u{AD}re\u{200B}prise\u{FEFF}", "prereprise"),
    ("1\u{A0}500\u{202F}€", "1 500  "),
    ("« oui » – non…", "\" oui \" - non..."),
    ("Łódź Ştefan Țara Ệ ỳ", "lodz stefan tara e y"),
    ("日本 😀", "    "),
  ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  /// The scalars of the alphabets that French texts meet, against the standard library's own
  /// idea of them.
  @Test func agreesWithUnicodeOnLetters() {
    for value in (0xC0...0x17F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
        continue
      }
      let folded = Fold.folded(Array(String(scalar).utf8))
      #expect(!folded.isEmpty, "U+\(String(value, radix: 16)) leaves nothing")
      #expect(
        folded.allSatisfy { (0x61...0x7A).contains($0) },
        "U+\(String(value, radix: 16)) folds to \(folded)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func isShortASCIIWhateverTheBytes(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    let folded = Fold.folded(text)
    #expect(folded.count <= text.count)
    #expect(folded.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) })
  }

  @Test func aSliceFoldsAlike() {
    let text = Array("Où l’œil".utf8)
    #expect(Fold.folded(text[4...]) == Array("l'oeil".utf8))
  }
}
