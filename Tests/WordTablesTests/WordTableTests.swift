import TestFixtures
import Testing
import WordTables

/// Words get numbers, and keep them.
@Suite struct WordTableTests {
  /// Words of few letters and many lengths: alike where hashing is weakest.
  private func words(seed: UInt64) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<3000).map { _ in
      (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        [0x00, 0x61, 0x62, 0xFF].randomElement(using: &generator) ?? 0x61
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func equalsADictionary(seed: UInt64) {
    var table = WordTable()
    var numbers: [[UInt8]: Int] = [:]
    for word in words(seed: seed) {
      let expected = numbers[word] ?? numbers.count
      numbers[word] = expected
      #expect(table.number(of: word.span) == expected)
    }
    #expect(table.count == numbers.count)
    for (word, number) in numbers {
      #expect(table.find(word.span) == number && Array(table.word(number)) == word)
    }
    for word in words(seed: seed + 100) { #expect(table.find(word.span) == numbers[word]) }
    let sorted = table.numbersInWordOrder().map { Array(table.word($0)) }
    #expect(sorted == numbers.keys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func countsAddUp() {
    var counts = WordCounts()
    for word in ["ou", "et", "ou"] { counts.add(Array(word.utf8).span) }
    counts.add(Array("et".utf8).span, 5)
    #expect(["ou", "et", "or"].map { counts[Array($0.utf8).span] } == [2, 6, 0])
  }
}
