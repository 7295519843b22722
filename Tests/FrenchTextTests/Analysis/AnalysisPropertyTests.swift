import TestFixtures
import FrenchText
import Testing

@Suite struct AnalysisPropertyTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func occurrencesAreSound(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let splits = (0..<20).map { _ in Int.random(in: 0...text.count, using: &generator) }.sorted()
    let analyzed = FrenchAnalyzer().analyze(text, splits: splits) { _ in
      Bool.random(using: &generator)
    }
    var start = 0
    var position = -1
    var termEnd = 0
    for occurrence in analyzed.occurrences {
      #expect(occurrence.term.lowerBound == termEnd && !occurrence.term.isEmpty)
      #expect(occurrence.term.count <= FrenchAnalyzer.maximumTermLength)
      termEnd = occurrence.term.upperBound
      #expect(occurrence.source.lowerBound >= start && !occurrence.source.isEmpty)
      start = occurrence.source.lowerBound
      #expect(occurrence.source.upperBound <= text.count)
      #expect(occurrence.position == (occurrence.isVariant ? position : position + 1))
      position = occurrence.position
    }
    #expect(termEnd == analyzed.bytes.count)
    #expect(analyzed.length == position + 1)
    #expect(analyzed.bytes.allSatisfy { $0 < 0x80 && $0 > 0x20 && !(0x41...0x5A).contains($0) })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func sourcesAreWholeScalars(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    for occurrence in FrenchAnalyzer().analyze(text).occurrences {
      #expect(RandomText.isBoundary(occurrence.source.lowerBound, in: text))
      #expect(RandomText.isBoundary(occurrence.source.upperBound, in: text))
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func pureNoiseNeverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let analyzed = FrenchAnalyzer().analyze(text, splits: [1, 5, 99, 299]) { _ in true }
    #expect(analyzed.occurrences.allSatisfy { $0.source.upperBound <= text.count })
    #expect(SentenceSplitter.sentences(in: text).allSatisfy { $0.upperBound <= text.count })
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a-", "AB ", "0 ", "1 111", "a.fr/", "l'", "3 6"])
  func longRunsAreLinear(piece: String) {
    let text = [UInt8](String(repeating: piece, count: 50_000).utf8)
    #expect(FrenchAnalyzer().analyze(text) { _ in false }.length <= text.count)
  }

  @Test func longWordsAreCut() {
    let text = [UInt8](repeating: UInt8(ascii: "q"), count: 5000)
    let analyzed = FrenchAnalyzer().analyze(text)
    #expect(analyzed.occurrences.map(\.term.count) == [FrenchAnalyzer.maximumTermLength])
    #expect(analyzed.occurrences.map(\.source) == [0..<5000])
  }

  /// When this fails the analysis has changed: raise ``FrenchAnalyzer/fingerprint``, then put
  /// the new digest here.
  @Test func fingerprintStandsForTheAnalysis() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for seed in 0..<300 as Range<UInt64> {
      let analyzed = FrenchAnalyzer().analyze(
        RandomText.bytes(seed: seed), splits: [40, 90, 130]
      ) { $0.count == 9 }
      for byte in analyzed.bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    for (word, _) in FrenchStemmerTests.vocabulary {
      for byte in FrenchStemmer.stem(Array(word.utf8)[...]) {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    #expect(FrenchAnalyzer.fingerprint == 0x4672_656E_0000_0001)
    #expect(String(digest, radix: 16) == "252a1e8a5e3f51a7")
  }
}
