import TestFixtures

extension Collection {
  /// A collection of several windows, whose terms are held by one passage, by all of them, and by
  /// anything between.
  static func large(using generator: inout SeededGenerator) -> Collection {
    let fieldCount = Int.random(in: 1...2, using: &generator)
    let size = [4_095, 4_096, 4_097, 9_000].randomElement(using: &generator) ?? 9_000
    let isLong = generator.happens(0.5)
    let mostRepeats = generator.happens(0.5) ? 3 : 20
    var collection = Collection(fieldCount: fieldCount, passages: [])
    for _ in 0..<size {
      if generator.happens(0.1), let copy = collection.passages.randomElement(using: &generator) {
        collection.passages.append(copy)
      } else {
        collection.passages.append(
          largePassage(
            fieldCount, isLong: isLong, mostRepeats: mostRepeats, using: &generator))
      }
    }
    return collection
  }

  /// The terms of large collections: the first is the rarest.
  static let largeVocabulary: [[UInt8]] = (0..<24).map { Array("mot\($0)".utf8) }

  private static func largePassage(
    _ fieldCount: Int, isLong: Bool, mostRepeats: Int, using generator: inout SeededGenerator
  ) -> Passage {
    var passage = Passage(terms: [], lengths: [])
    for _ in 0..<fieldCount {
      var terms: [[UInt8]] = []
      for (number, term) in largeVocabulary.enumerated() {
        let share = 1.2 / Double(1 << (largeVocabulary.count - 1 - number))
        guard generator.happens(min(1, share * 300)) == true, generator.happens(0.7) || share >= 1
        else { continue }
        let isRepeated = generator.happens(0.2)
        let count = isRepeated ? Int.random(in: 2...mostRepeats, using: &generator) : 1
        terms += repeatElement(term, count: count)
      }
      passage.terms.append(terms)
      let longest = isLong && generator.happens(0.05) ? 70_000 : 90
      passage.lengths.append(terms.count + Int.random(in: 0...longest, using: &generator))
    }
    return passage
  }
}
