import FrenchText
import Testing

/// Each sentence stands between ⟦ and ⟧; what is outside is white space.
@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "⟦Le salarié consulte.⟧ ⟦Il reprend.⟧",
    "⟦Qui peut la solliciter ?⟧ ⟦Le salarié !⟧ ⟦Oui.⟧",
    "⟦Voir M. Dupont, Mme Le Gall et le Dr Martin.⟧ ⟦Fin.⟧",
    "⟦L’art. 5 (cf. Annexe, p. 12, n° 3) prévoit env. 30 jours, max. 60.⟧ ⟦Ensuite…⟧",
    "⟦Le délai est de 14 jours max.⟧ ⟦Le médecin décide.⟧",
    "⟦Certificats, ordonnances, etc.⟧ ⟦Les pièces suivent.⟧",
    "⟦Certificats, etc. sont demandés.⟧",
    "⟦C.J. Dupont et J. Martin signent l’article L. 5213-1.⟧ ⟦Point.⟧",
    "⟦La loi de 2020.⟧ ⟦Elle vaut 3.74 % ou 3,74 %.⟧",
    "⟦Attendez…⟧ ⟦Puis… rien.⟧ ⟦Enfin...⟧ ⟦Voilà.⟧",
    "⟦Il dit : « Je reviens. »⟧ ⟦Elle part (enfin !).⟧ ⟦Bien.⟧",
    "⟦« Qui vient ? » demande-t-il.⟧",
    "⟦Un ; deux : trois.⟧",
    "⟦Sa capacité.⟧⟦Le médecin.⟧",
    "⟦Voir www.e-cancer.Fr/patients ou ameli.fr. puis rien.⟧",
    "⟦Voir ameli.fr.⟧ ⟦Puis rien.⟧",
    "⟦Il faut :⟧\n⟦• un avis ;⟧\n⟦• une lettre.⟧",
    "⟦Il faut :⟧ ⟦• un avis ;⟧ ⟦➔ une lettre.⟧",
    "⟦1. Le médecin.⟧\n⟦2. Le salarié.⟧",
    "⟦Titre sans point⟧\n\n⟦Le texte.⟧",
    "⟦Étape finie.⟧ ⟦Étape suivante.⟧ ⟦À venir ?!⟧ ⟦Oui !!!⟧",
    "⟦Travailleurs indépendants..⟧ ⟦Pour les autres régimes.⟧",
    "  ⟦Espaces.⟧\u{A0}⟦Autour.⟧ \u{202F}",
    "⟦Une hépatite B.⟧ ⟦Le foie.⟧", "⟦Avec un avis R.Q.T.H.⟧ ⟦Il part.⟧",
    "", " \n ",
  ])
  func sentences(marked: String) {
    var text: [UInt8] = []
    var expected: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.count
      case "⟧": expected.append(start..<text.count)
      default: text += Array(String(character).utf8)
      }
    }
    let found = SentenceSplitter.sentences(in: text)
    let shown = found.map { String(decoding: text[$0], as: UTF8.self) }
    #expect(found == expected, "\(shown)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everythingButSpaceIsInOneSentence(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    var end = 0
    for sentence in SentenceSplitter.sentences(in: text) {
      #expect(sentence.lowerBound >= end && !sentence.isEmpty)
      #expect(isSpace(text[end..<sentence.lowerBound]))
      #expect(RandomText.isBoundary(sentence.lowerBound, in: text))
      #expect(RandomText.isBoundary(sentence.upperBound, in: text))
      end = sentence.upperBound
    }
    #expect(isSpace(text[end...]))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a.", ". ", "? ", "\u{BB} ", "A.B", "• ", "…", "x.Y"])
  func longRunsAreLinear(piece: String) {
    let text = [UInt8](String(repeating: piece, count: 50_000).utf8)
    #expect(SentenceSplitter.sentences(in: text).count <= text.count)
  }

  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}"
    }
  }
}
