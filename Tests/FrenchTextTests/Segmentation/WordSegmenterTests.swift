import TestFixtures
import FrenchText
import Testing
import WordTables

@Suite struct WordSegmenterTests {
  /// Sentences in the manner of the documents, with what is met often enough to count.
  private static let fixture = """
    Le médecin du travail et le médecin conseil peuvent prendre contact avec le salarié.
    Prendre contact avec le médecin traitant est possible pour le salarié en arrêt de travail.
    La reprise du travail à temps partiel ou à temps complet est décidée après la visite.
    Après la reprise, le temps partiel et le temps complet sont possibles pour le patient.
    Les acteurs prenant en charge le patient, prenant en compte le handicap, peuvent vous aider.
    Que peut faire le salarié ? Vous pouvez faire une demande. Il ne peut pas faire autrement.
    Pour en savoir plus sur le handicap. Pour en savoir plus sur la reprise en entreprise.
    Pour savoir qui contacter : les jours qui suivent la visite, trente jours qui suivent la pose.
    Le travail après la maladie n’est pas le même. Une reprise n’est pas un échec pour vous.
    Les actes ne sont pas pris en charge. La personne est au travail avec le handicap.
    Une insertion professionnelle est un travail personnel. Une prise en charge partielle.
    La capacité de travail et une classe de poser entre la vie et pour voir un lien avec le soin.
    Le temps partiel en entreprise, un plan complet en entreprise et hors entreprise, entreprise.
    Il faut prendre contact et prendre soin. De reprise en reprise, en entreprise, de travail en travail, en arrêt, de temps en temps, placement, placement.
    """

  private static let vocabulary: WordCounts = {
    var counts = WordCounts()
    let text = Array(fixture.utf8)
    for word in Tokenizer.words(in: text) where word.kind == .word {
      counts.add(Fold.folded(Array(text[word.range])).span)
    }
    return counts
  }()

  private func parts(_ word: String) -> String {
    let text = Array("… \(word) …".utf8)
    let range = 4..<text.count - 4
    let segmenter = WordSegmenter(vocabulary: Self.vocabulary)
    var start = range.lowerBound
    var parts: [String] = []
    for end in segmenter.splits(ofWordIn: text, range: range) + [range.upperBound] {
      parts.append(String(decoding: text[start..<end], as: UTF8.self))
      start = end
    }
    return parts.joined(separator: "|")
  }

  @Test(arguments: [
    "prenant|en", "temps|partiel", "travail|après", "vous|faire", "jours|qui", "suivent|la",
    "Pour|en", "savoir|plus", "contact|avec", "est|pas", "du|handicap", "la|reprise",
    "temps|complet", "travail|à", "de|reprise", "en|entreprise", "prendre|contact|avec",
  ])
  func gluedWordsAreSplit(expected: String) {
    #expect(parts(expected.filter { $0 != "|" }) == expected)
  }

  @Test(arguments: [
    "travaille", "partielle", "personnelle", "douleurs", "professionnelle", "reclassement",
    "renouvelable", "interlocuteur", "notamment", "entreprise", "désinsertion", "réinsertion",
    "remobilisation", "microentreprise", "incapacité", "déplacement", "déposer", "prévoir",
    "pourvoir", "entrevoir", "travailleur", "lesquelles", "auparavant", "parfois", "envie",
    "demande", "durable", "reprises", "savoir", "survie", "accorder", "tempe", "quil",
  ])
  func soundWordsStay(word: String) {
    #expect(parts(word) == word)
  }

  @Test func foldedWordsAreSplitToo() {
    let segmenter = WordSegmenter(vocabulary: Self.vocabulary)
    #expect(segmenter.splits(of: Array("travailapres".utf8)[...]) == [7])
    #expect(segmenter.splits(of: Array("desinsertion".utf8)[...]) == [])
    #expect(segmenter.splits(of: Array("deposer".utf8)[...]) == [])
    let slice = Array("xxjoursqui".utf8)[2...]
    #expect(segmenter.splits(of: slice) == [5])
  }

  @Test func gluedWordMetOftenIsStillSplit() {
    var vocabulary = Self.vocabulary
    vocabulary.add(Array("pouren".utf8).span, 2)
    let segmenter = WordSegmenter(vocabulary: vocabulary)
    #expect(segmenter.splits(of: Array("pouren".utf8)[...]) == [4])
    vocabulary.add(Array("pouren".utf8).span, 2)
    #expect(WordSegmenter(vocabulary: vocabulary).splits(of: Array("pouren".utf8)[...]) == [])
  }

  @Test func emptyVocabularySplitsNothing() {
    let segmenter = WordSegmenter(vocabulary: WordCounts())
    #expect(segmenter.splits(of: Array("prenanten".utf8)[...]) == [])
    #expect(segmenter.splits(of: []) == [])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func offsetsAreInsideTheWord(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Self.vocabulary.words
    let glued = (0..<3).flatMap { _ in
      words.word(Int.random(in: 0..<words.count, using: &generator))
    }
    let offsets = WordSegmenter(vocabulary: Self.vocabulary).splits(of: glued[...])
    #expect(offsets == offsets.sorted() && Set(offsets).count == offsets.count)
    #expect(offsets.allSatisfy { $0 > 0 && $0 < glued.count })
  }
}
