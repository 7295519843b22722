import Documents
import Indexing
import Testing

@testable import Evaluation

/// When a citation is right, at the boundaries.
@Suite struct CitationRuleTests {
  private func isRight(_ spans: [Range<Int>], _ gold: Range<Int>, whole: Bool = false) -> Bool {
    var passage = Replies.passage()
    passage.spans = spans
    return CitationRule.isRight(
      passage, for: GoldPlace(file: "guide.txt", bytes: gold, line: 1, isWholeFile: whole))
  }

  @Test func halfOfTheGoldWords() {
    #expect(isRight([0..<50], 0..<100))
    #expect(!isRight([0..<49], 0..<100))
    #expect(isRight([0..<51], 0..<101))
    #expect(!isRight([0..<50], 0..<101))
    #expect(!isRight([200..<300], 0..<100))
  }

  @Test func longAndWide() {
    #expect(isRight([0..<1_500], 0..<100))
    #expect(!isRight([0..<1_501], 0..<100))
    #expect(isRight([0..<100, 2_900..<3_000], 0..<100))
    #expect(!isRight([0..<100, 2_900..<3_001], 0..<100))
  }

  @Test func insideALongList() {
    #expect(isRight([100..<250], 0..<2_000))
    #expect(!isRight([100..<249], 0..<2_000))
    #expect(!isRight([1_900..<2_050], 0..<2_000), "it sticks out")
    #expect(isRight([100..<200, 300..<350], 0..<2_000))
  }

  @Test func spansCountOnce() {
    #expect(!isRight([0..<40, 0..<40], 0..<100))
    #expect(isRight([0..<1_000, 500..<1_500], 0..<100))
    #expect(isRight([20..<50, 0..<20], 0..<100))
  }

  @Test func anyPassageOfAFile() {
    #expect(isRight([5..<10], 0..<100, whole: true))
    #expect(!isRight([0..<1_501], 0..<9_000, whole: true))
    #expect(!isRight([95..<105], 0..<100, whole: true), "beyond the end of the file")
  }

  @Test func emptyAndElsewhere() {
    #expect(!isRight([], 0..<100))
    #expect(!isRight([10..<10], 0..<100))
    let place = GoldPlace(file: "autre.txt", bytes: 0..<100, line: 1)
    #expect(!CitationRule.isRight(Replies.passage("guide.txt", 0..<100), for: place))
    #expect(!CitationRule.isRight(Replies.passage("autre.txt", 0..<100), forAnyOf: []))
    #expect(CitationRule.isRight(Replies.passage("autre.txt", 0..<100), forAnyOf: [place]))
  }
}
