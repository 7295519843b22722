import FrenchText
import TestFixtures
import Testing

@Suite struct TermNumbersTests {
  private let analyzer = FrenchAnalyzer()

  /// Gives terms numbers in the order in which they are asked for.
  private struct Numbering {
    private(set) var terms: [[UInt8]] = []

    mutating func number(of term: Span<UInt8>) -> UInt32 {
      let letters = term.indices.map { term[$0] }
      if let known = terms.firstIndex(of: letters) { return UInt32(known) }
      terms.append(letters)
      return UInt32(terms.count - 1)
    }
  }

  private func indexedTerms(of text: [UInt8]) -> [[UInt8]] {
    let analyzed = analyzer.analyze(text)
    return analyzed.occurrences.filter(\.isIndexed).map { Array(analyzed.term($0)) }
  }

  @Test func standForTheTermsOfAnIndex() {
    var numbers = TermNumbers()
    var numbering = Numbering()
    for seed in 0..<300 as Range<UInt64> {
      let text = RandomText.bytes(seed: seed % 100)
      analyzer.analyze(text, into: &numbers) { numbering.number(of: $0) }
      let terms = numbers.numbers.map { numbering.terms[Int($0)] }
      #expect(
        terms.sorted { $0.lexicographicallyPrecedes($1) }
          == indexedTerms(of: text).sorted { $0.lexicographicallyPrecedes($1) })
      #expect(numbers.length == analyzer.analyze(text).length)
    }
  }

  @Test func aKnownWordIsNotAskedForAgain() {
    var numbers = TermNumbers()
    var asked: [String] = []
    for text in ["reprise du travail", "travail en reprise"] {
      analyzer.analyze([UInt8](text.utf8), into: &numbers) { term in
        asked.append(String(decoding: term.indices.map { term[$0] }, as: UTF8.self))
        return UInt32(asked.count)
      }
    }
    #expect(asked == ["repris", "du", "traval", "en"])
    #expect(numbers.numbers.sorted() == [1, 3, 4])
  }

  @Test func knownWordsStandBesideOthers() {
    var numbers = TermNumbers()
    var numbering = Numbering()
    // Read twice, so that what was learnt is used.
    for _ in 0..<2 {
      let text = [UInt8]("l’arrêt n’est pas à www.ameli.fr, RQTH 1 500 €".utf8)
      analyzer.analyze(text, into: &numbers) { numbering.number(of: $0) }
      let terms = numbers.numbers.map { numbering.terms[Int($0)] }
      #expect(
        terms.sorted { $0.lexicographicallyPrecedes($1) }
          == indexedTerms(of: text).sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  /// The reference is the analysis that writes every term.
  @Test func gluedWordsAndCompoundsAreFoundAmongKnownWords() {
    // Any rule will do that takes some pairs and leaves others.
    func isCompound(_ term: ArraySlice<UInt8>) -> Bool { term.count % 7 == 0 }
    var numbers = TermNumbers(forWords: 0)
    var numbering = Numbering()
    for seed in 0..<200 as Range<UInt64> {
      let text = RandomText.bytes(seed: seed % 80)
      let splits = stride(from: Int(seed % 5), to: text.count, by: 3 + Int(seed % 11)).map { $0 }
      analyzer.analyze(
        text, splits: splits, compoundsBeginning: nil, isCompound: isCompound, into: &numbers
      ) { numbering.number(of: $0) }
      let written = analyzer.analyze(text, splits: splits, isCompound: isCompound)
      let expected = written.occurrences.filter(\.isIndexed).map { Array(written.term($0)) }
      let terms = numbers.numbers.map { numbering.terms[Int($0)] }
      #expect(
        terms.sorted { $0.lexicographicallyPrecedes($1) }
          == expected.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(numbers.length == written.length)
    }
  }

  @Test func aWordKnownWholeIsSplitWhereItIsGlued() {
    var numbers = TermNumbers()
    var numbering = Numbering()
    func terms(of text: String, splits: [Int]) -> [String] {
      analyzer.analyze(
        [UInt8](text.utf8), splits: splits, compoundsBeginning: nil, isCompound: { _ in false },
        into: &numbers
      ) { numbering.number(of: $0) }
      return numbers.numbers.map { String(decoding: numbering.terms[Int($0)], as: UTF8.self) }
        .sorted()
    }
    #expect(terms(of: "dutravail", splits: []) == ["dutraval"])
    #expect(terms(of: "dutravail", splits: [2]) == ["du", "dutraval", "traval"])
    #expect(terms(of: "dutravail", splits: []) == ["dutraval"])
  }

  @Test func knownWordsApartAreOneWhereTheyAreACompound() {
    var numbers = TermNumbers()
    var numbering = Numbering()
    var found: [[String]] = []
    for compound in ["", "prerepris"] {
      analyzer.analyze(
        [UInt8]("pré reprise".utf8), splits: [], compoundsBeginning: nil,
        isCompound: { $0.elementsEqual(compound.utf8) }, into: &numbers
      ) { numbering.number(of: $0) }
      found.append(
        numbers.numbers.map { String(decoding: numbering.terms[Int($0)], as: UTF8.self) }.sorted())
    }
    #expect(found == [["pre", "repris"], ["pre", "prerepris", "repris"]])
  }
}
