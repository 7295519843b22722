import FrenchText
import Testing

@Suite struct WordBeginningsTests {
  private static let compounds = ["prereprise", "apriori", "email", "rendezvous", "ca"]

  private static var beginnings: WordBeginnings {
    compounds.reduce(into: WordBeginnings()) { $0.insert($1.utf8) }
  }

  private static func isCompound(_ term: ArraySlice<UInt8>) -> Bool {
    compounds.contains { FrenchStemmer.stem(Array($0.utf8)[...]).elementsEqual(term) }
  }

  @Test(arguments: [
    "La visite de pré reprise, PRÉ REPRISE", "à priori oui", "un e mail, un E mail", "rendez vous",
    "c a", "l’ordre du jour a pris fin", "", "a",
  ])
  func nothingIsMissed(text: String) {
    let text = Array(text.utf8)
    let analyzer = FrenchAnalyzer()
    let all = analyzer.analyze(text, isCompound: Self.isCompound)
    let some = analyzer.analyze(
      text, compoundsBeginning: Self.beginnings, isCompound: Self.isCompound)
    #expect(some.occurrences == all.occurrences)
    #expect(some.bytes == all.bytes)
  }

  @Test("only words that begin so are joined and looked up")
  func othersAreNotAsked() {
    var asked: [String] = []
    _ = FrenchAnalyzer().analyze(
      Array("la visite de pré reprise du salarié".utf8), compoundsBeginning: Self.beginnings
    ) {
      asked.append(String(decoding: $0, as: UTF8.self))
      return false
    }
    #expect(asked == ["prerepris"])
  }

  @Test func unionHoldsBoth() {
    var one = WordBeginnings()
    one.insert("abcd".utf8)
    var other = WordBeginnings()
    other.insert("xyz".utf8)
    var both = WordBeginnings()
    both.formUnion(one)
    both.formUnion(other)
    var expected = one
    expected.insert("xyz".utf8)
    #expect(both.bits == expected.bits)
    #expect(both.bits.count == WordBeginnings.size)
  }
}
