import Testing

@testable import FrenchText

/// A packed word is told from every other.
@Suite struct ShortWordTests {
  private func packed(_ word: String) -> ShortWord { ShortWord(Array(word.utf8).span) }

  /// Every length there is, each word the beginning of the next.
  private static let words = (0...20).map { String("abcdefghijklmnopqrstuvwxyz".prefix($0)) }

  @Test func wordsOfAnyLengthAreToldApart() {
    for one in Self.words {
      for other in Self.words where one.utf8.count <= ShortWord.maximumLength {
        #expect((packed(one) == packed(other)) == (one == other))
      }
    }
  }

  @Test func aLiteralIsTheWordItSpells() {
    #expect(packed("") == "")
    #expect(packed("a") == "a")
    #expect(packed("abcdefg") == "abcdefg")
    #expect(packed("abcdefgh") == "abcdefgh")
    #expect(packed("abcdefghi") == "abcdefghi")
    #expect(packed("abcdefghijklmnop") == "abcdefghijklmnop")
    #expect(packed("abcdefghijklmnopq") != "abcdefghijklmnop")
  }

  @Test(arguments: [
    "Z", "RQTH", "Médecin", "[\\]^_`{|}~@", "1ER", "AUJOURD'HUI", "À-CÔTÉ", "PRÉREPRISESXYZ",
  ])
  func capitalsAndAccentsGo(_ word: String) {
    let folded = Fold.folded(Array(word.utf8))
    #expect(ShortWord(folding: Array(word.utf8).span) == ShortWord(folded.span))
    #expect(ShortWord(folding: Array(word.utf8).span).letters == folded)
  }

  @Test func lettersAreGivenBackAsFarAsTheyAreKept() {
    for word in Self.words {
      let kept = word.utf8.count <= ShortWord.maximumLength ? word.utf8.count : 15
      #expect(packed(word).letters == Array(word.utf8.prefix(kept)))
    }
  }

  @Test func aLetterIsFoundWhereverItStands() {
    for word in Self.words where word.utf8.count <= ShortWord.maximumLength {
      for letter in "abcdefghijklmnopqrstuvwxyz".utf8 {
        #expect(packed(word).contains(letter) == word.utf8.contains(letter))
      }
    }
  }

  @Test func aBeginningIsTold() {
    #expect(packed("differences").hasPrefix("differen"))
    #expect(packed("differen").hasPrefix("differen"))
    #expect(packed("de").hasPrefix("d"))
    #expect(!packed("differe").hasPrefix("differen"))
    #expect(!packed("indifferent").hasPrefix("differen"))
  }
}
