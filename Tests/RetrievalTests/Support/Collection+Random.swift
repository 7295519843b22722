import TestFixtures

extension Collection {
  /// A collection of 0 to 200 passages, with ties, empty fields and terms that stand everywhere.
  static func random(using generator: inout SeededGenerator) -> Collection {
    let fieldCount = Int.random(in: 1...3, using: &generator)
    let vocabulary = randomVocabulary(using: &generator)
    var collection = Collection(fieldCount: fieldCount, passages: [])
    for _ in 0..<randomSize(using: &generator) {
      // Copies score alike.
      if generator.happens(0.2), let copy = collection.passages.randomElement(using: &generator) {
        collection.passages.append(copy)
      } else {
        collection.passages.append(
          randomPassage(fieldCount: fieldCount, of: vocabulary, using: &generator))
      }
    }
    if generator.happens(0.3) { collection.addEverywhere(vocabulary[0]) }
    if generator.happens(0.1) { collection.forgetLengths() }
    return collection
  }

  /// Terms of 0 to 4 bytes, few enough to be shared.
  static func randomVocabulary(using generator: inout SeededGenerator) -> [[UInt8]] {
    let alphabet: [UInt8] = [0x00, 0x61, 0x62, 0xC3, 0xFF]
    return (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &generator)]
      }
    }
  }

  private static func randomSize(using generator: inout SeededGenerator) -> Int {
    generator.happens(0.5)
      ? Int.random(in: 0...8, using: &generator) : Int.random(in: 9...200, using: &generator)
  }

  private static func randomPassage(
    fieldCount: Int, of vocabulary: [[UInt8]], using generator: inout SeededGenerator
  ) -> Passage {
    var passage = Passage(terms: [], lengths: [])
    for _ in 0..<fieldCount {
      let count = generator.happens(0.2) ? 0 : Int.random(in: 0...30, using: &generator)
      passage.terms.append(
        (0..<count).map { _ in
          vocabulary[Int.random(in: vocabulary.indices, using: &generator)]
        })
      // Variants share positions: a length is no count of terms.
      passage.lengths.append(Int.random(in: (count / 2)...(count + 2), using: &generator))
    }
    return passage
  }

  private mutating func addEverywhere(_ term: [UInt8]) {
    for passage in passages.indices { passages[passage].terms[0].append(term) }
  }

  private mutating func forgetLengths() {
    for passage in passages.indices {
      passages[passage].lengths = passages[passage].lengths.map { _ in 0 }
    }
  }
}
