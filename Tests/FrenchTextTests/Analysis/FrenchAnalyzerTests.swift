import FrenchText
import Testing

@Suite struct FrenchAnalyzerTests {
  @Test(arguments: [
    ("L’arrêt de travail", "arret de traval"),
    ("l'arrêt d‘un salariéʼ", "arret un salari"),
    ("Je n’ai pas", "je ne ai pas"),
    ("qu’il s’agisse jusqu’à", "il agiss a"),
    ("QUELQU’UN n'est", "un ne est"),
    ("aujourd’hui prud'hommes presqu’île", "aujourdhui prudhomm presquil"),
    ("l’ emploi", "emploi"),
  ])
  func elision(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }

  @Test(arguments: [
    ("pré-reprise", "pre/prerepris repris"),
    ("PRÉ-REPRISE", "pre/prerepris repris"),
    ("préreprise", "prerepris"),
    ("pré reprise", "pre/prerepris repris"),
    ("pré\u{A0}reprise", "pre/prerepris repris"),
    ("pré. Reprise", "pre repris"),
    ("rendez-vous", "rend/rendezvou vous"),
    ("vis-à-vis", "vis/visavi a vis"),
    ("Covid-19", "covid/covid19 19"),
    ("peut-il a-t-on puis-je est-ce-que", "peut il a t on puis je est ce que"),
    ("celui-ci lui-même donnez-les-moi", "celui ci lui mem don les moi"),
  ])
  func hyphens(text: String, expected: String) {
    #expect(terms(of: text, compounds: ["prerepris"]) == expected)
  }

  @Test(arguments: [
    ("RQTH", "rqth"), ("rqth", "rqth"), ("R.Q.T.H.", "rqth"),
    ("la CRPE", "la crpe"), ("crpe", "crpe"), ("le CRP", "le crp"),
    ("la CARTE", "la carte/cart"), ("la carte", "la cart"),
    ("LES ARRÊTS DE TRAVAIL", "les arret de traval"),
  ])
  func acronyms(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }

  @Test(arguments: [
    ("1 500", "1500"), ("1\u{202F}500,50", "1500,50"), ("3.74", "3,74"), ("3,74", "3,74"),
    ("50%", "50 pourcent"), ("50 %", "50 pourcent"), ("12 €", "12 euro"), ("48h", "48 h"),
    ("1er 1ère 1^{ère}", "1er 1er 1er"), ("2e 2nd 2ème", "2e 2e 2e"),
    ("n° 15692*01", "15692 01"), ("29/12/2017", "29 12 2017"),
    ("en 2020 200 cas", "en 2020 200 cas"),
  ])
  func numbers(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }

  @Test func percentMeetsItsWord() {
    #expect(terms(of: "50 %") == "50 pourcent")
    #expect(terms(of: "50 pour cent", compounds: ["pourcent"]) == "50 pour/pourcent cent")
    #expect(terms(of: "euros") == "euro")
  }

  @Test(arguments: [
    ("3646", "3646"), ("36 46", "36/3646 46"), ("36-46", "36/3646 46"),
    ("0800 11 10 09", "0800/0800111009 11 10 09"),
    ("03.81.47.99.99", "03/0381479999 81 47 99 99"),
    ("28 30 jours", "28 30 jour"),
  ])
  func phones(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }

  @Test(arguments: [
    ("ameli.fr", "ameli/ameli.fr fr"),
    ("https://www.ameli.fr/arret-maladie", "ameli/ameli.fr fr arret maladi"),
    ("forum.ameli.fr", "forum/forum.ameli.fr ameli/ameli.fr fr"),
    ("a.b@chu.fr", "a/a.b@chu.fr b chu fr"),
  ])
  func addresses(text: String, expected: String) {
    #expect(terms(of: text) == expected)
  }

  @Test(arguments: ["L’été à l’hôpital", "Les salariées déléguées", "pré-reprise", "ÉVÉNEMENT"])
  func decomposedTextIsTheSame(text: String) {
    let decomposed = text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      decompositions[scalar] ?? [scalar]
    }
    var other = ""
    other.unicodeScalars.append(contentsOf: decomposed)
    #expect(Array(other.utf8) != Array(text.utf8))
    #expect(terms(of: other) == terms(of: text))
  }

  private let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [
    "é": ["e", "\u{301}"], "è": ["e", "\u{300}"], "à": ["a", "\u{300}"], "ô": ["o", "\u{302}"],
    "É": ["E", "\u{301}"],
  ]

  @Test(arguments: [
    ("prenanten", [7], "prenant/prenanten en"),
    ("un prenanten charge", [10], "un prenant/prenanten en charg"),
    ("dutravail", [2], "du/dutraval traval"),
    ("professionnelleducancer", [15, 17], "professionnel/professionnelleducanc du canc"),
    ("sain", [0, 4], "sain"),
    ("travailà", [7], "traval/travaila a"),
  ])
  func splits(text: String, offsets: [Int], expected: String) {
    #expect(terms(of: text, splits: offsets) == expected)
  }
}
