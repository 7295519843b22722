import Testing

@testable import Documents

@Suite struct VocabularyTests {
  private let vocabulary: Vocabulary

  init() {
    let sentence =
      "Chaque jardinier prenant en main une parcelle suit les conseils pour la reprise. "
    var vocabulary = Vocabulary()
    vocabulary.add(ParsedDocument(reading: Array(String(repeating: sentence, count: 20).utf8)))
    vocabulary.close()
    self.vocabulary = vocabulary
  }

  @Test func countsFoldedWords() {
    #expect(vocabulary.count(of: Array("jardinier".utf8)) == 20)
    #expect(vocabulary.count(of: Array("Jardinier".utf8)) == 0)
  }

  @Test func partsOfCutWordsDoNotCount() {
    var vocabulary = Vocabulary()
    vocabulary.add(ParsedDocument(reading: Array("Un arro-\nsoir rouge".utf8)))
    vocabulary.close()
    let counted = ["un", "rouge", "arro", "soir", "arrosoir"].filter {
      vocabulary.count(of: Array($0.utf8)) > 0
    }
    #expect(counted == ["un", "rouge"])
  }

  @Test(arguments: [
    ("prenanten", [7]), ("lareprise", [2]), ("jardinierprenant", [9]), ("jardinier", []),
    ("prenante", []), ("PRENANTEN", [7]), ("été prenanten été", [13]), ("", []),
  ])
  func gluedWords(text: String, expected: [Int]) {
    #expect(vocabulary.wordStarts(in: Array(text.utf8)) == expected)
  }

  @Test func gluedWordsOfADocumentAreShownAndFound() throws {
    let source = Array("Un voisin prenanten charge la haie.".utf8)
    let reading = Reading(bytes: source, vocabulary: vocabulary)
    #expect(reading.repairs.wordStarts == [17])
    let passage = try #require(reading.document.passages.first)
    #expect(reading.text(of: passage) == "Un voisin prenanten charge la haie.")
    #expect(reading.layout(of: passage).wordStarts == [17])
  }

  @Test func addressesAreLeftWhole() {
    let source = Array(
      "Le site du jardin est ouvert :\nhttps://prenanten.exemple.fr/lareprise".utf8)
    #expect(Reading(bytes: source, vocabulary: vocabulary).repairs.wordStarts == [])
  }

  @Test func anOpenVocabularySplitsNothing() {
    #expect(Vocabulary().wordStarts(in: Array("prenanten".utf8)) == [])
  }
}
