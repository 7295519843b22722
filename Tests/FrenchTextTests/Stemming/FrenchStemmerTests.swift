import TestFixtures
import FrenchText
import Testing

@Suite struct FrenchStemmerTests {
  static let vocabulary: [(String, String)] = [
    ("salarie", "salari"), ("salariee", "salari"), ("salaries", "salari"),
    ("salariees", "salari"), ("travail", "traval"), ("travaux", "traval"),
    ("travaille", "traval"), ("travailler", "traval"), ("travailleur", "travailleu"),
    ("travailleuse", "travailleu"), ("medecin", "medecin"), ("medecins", "medecin"),
    ("demander", "demand"), ("demande", "demand"), ("demandee", "demand"),
    ("demandes", "demand"), ("demandent", "demand"), ("demandera", "demand"),
    ("demanderait", "demand"), ("arret", "arret"), ("arrets", "arret"), ("arrete", "arret"),
    ("professionnel", "professionnel"), ("professionnelles", "professionnel"),
    ("obligatoire", "obligatoir"), ("obligatoires", "obligatoir"),
    ("indemnite", "indemnit"), ("indemnites", "indemnit"), ("journaliere", "journali"),
    ("journalieres", "journali"), ("journalier", "journali"), ("cancereux", "cancereu"),
    ("cancereuse", "cancereu"), ("cancereuses", "cancereu"), ("therapeutique", "therapeutic"),
    ("therapeutiques", "therapeutic"), ("public", "public"), ("publique", "public"),
    ("chevaux", "cheval"), ("cheval", "cheval"), ("bureaux", "burel"), ("bureau", "burel"),
    ("nouveau", "nouvel"), ("nouvelles", "nouvel"), ("active", "actif"), ("actifs", "actif"),
    ("directrice", "directeu"), ("directeurs", "directeu"), ("longue", "long"),
    ("prise", "pris"), ("pris", "pris"), ("requises", "requis"), ("requis", "requis"),
    ("mois", "mois"), ("temps", "temps"), ("taux", "taux"), ("crpe", "crpe"), ("rqth", "rqth"),
    ("moment", "moment"), ("patient", "patient"), ("agent", "agent"), ("fait", "fait"),
    ("age", "age"), ("ans", "ans"), ("liee", "lie"), ("chere", "cher"),
    ("prescription", "prescription"), ("prescrire", "prescrir"), ("vous", "vous"),
  ]

  @Test(arguments: Self.vocabulary)
  func stemming(word: String, stem: String) {
    #expect(String(decoding: FrenchStemmer.stem(Array(word.utf8)[...]), as: UTF8.self) == stem)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func stemsAreNeitherShortNorLong(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("aeiouxrstlnmqgzv".utf8)
    let length = Int.random(in: 0...12, using: &generator)
    let word = (0..<length).map { _ in letters.randomElement(using: &generator) ?? 0x61 }
    let stem = FrenchStemmer.stem(word[...])
    #expect(stem.count <= word.count)
    #expect(stem.count >= min(3, word.count))
    if word.count < 4 { #expect(stem == word) }
  }
}
