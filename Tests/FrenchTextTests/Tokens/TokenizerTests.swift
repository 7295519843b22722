import FrenchText
import Testing

@Suite struct TokenizerTests {
  /// Words as text, with a mark for their kind and link.
  private func words(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return Tokenizer.words(in: bytes).map { word in
      let letters = String(decoding: bytes[word.range], as: UTF8.self)
      let link =
        switch word.link {
        case .apart: ""
        case .hyphen: "-"
        case .elision: "'"
        case .touching: "+"
        }
      let kind =
        switch word.kind {
        case .word: ""
        case .number: "#"
        case .acronym: "^"
        case .address: "@"
        case .symbol: "$"
        case .elided: "~"
        }
      return link + letters + kind
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ("L’emploi d’un pré-apprenti", "L~|'emploi|d~|'un|pré|-apprenti"),
    ("va-t-elle", "va|-t|-elle"),
    ("48h, 1h30", "48#|+h|1#|+h|+30#"),
    ("50 % de 1 500,25 €", "50#|%$|de|1 500,25#|€$"),
    ("le 29/12/2017 ou 1.2.3", "le|29#|12#|2017#|ou|1#|2#|3#"),
    ("n° 15692*01, N°cerfa", "15692#|01#|cerfa"),
    ("article L. 5213-6", "article|L|5213#|-6#"),
    ("1^{ère}, 2e et 3ème", "1^{ère}#|2e#|et|3ème#"),
    ("F2211 et rnv3p", "F2211|et|rnv3p"),
    ("capacité.Le site", "capacité|Le|site"),
  ])
  func words(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("voir e-cancer.fr.", "voir|e-cancer.fr@"),
    ("www.ameli.fr/assuré, puis", "www.ameli.fr/assuré@|puis"),
    ("(https://a.b-c.org/x?y=z)", "https://a.b-c.org/x?y=z@"),
    ("jean.dupont@chu-lyon.fr", "jean.dupont@chu-lyon.fr@"),
    ("AMELI.FR", "AMELI.FR@"),
    ("un mot@ seul: rien", "un|mot|seul|rien"),
  ])
  func addresses(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("la RQTH est", "la|RQTH^|est"),
    ("R.Q.T.H. et", "R.Q.T.H^|et"),
    ("LES DISPOSITIFS DE MAINTIEN", "LES|DISPOSITIFS|DE|MAINTIEN"),
    ("BON À SAVOIR", "BON|À|SAVOIR"),
    ("À la CPAM, MSA ou SPSTI", "À|la|CPAM^|MSA^|ou|SPSTI^"),
    ("L’AGEFIPH aide l’INCa", "L~|'AGEFIPH^|aide|l~|'INCa"),
  ])
  func acronyms(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  /// A long run of dots or signs must cost no more a byte than a short one.
  @Test(.timeLimit(.minutes(1)), arguments: ["a.", "a@", "a:", "a-", "A ", "1 ", "0.", "x'"])
  func longRunsAreLinear(piece: String) {
    let text = [UInt8](String(repeating: piece, count: 200_000).utf8)
    #expect(Tokenizer.words(in: text).count <= text.count)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func wordsAreOrderedWholeScalars(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    var end = 0
    for word in Tokenizer.words(in: text) {
      #expect(word.range.lowerBound >= end && !word.range.isEmpty)
      end = word.range.upperBound
      #expect(RandomText.isBoundary(word.range.lowerBound, in: text))
      #expect(RandomText.isBoundary(end, in: text))
    }
    #expect(end <= text.count)
  }
}
