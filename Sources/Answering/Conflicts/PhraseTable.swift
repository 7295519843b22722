/// Phrases that each stand for something, found by the letter they begin with: of dozens, a word is
/// held against two or three.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var entries: [UInt8: [(phrase: Phrase, meaning: Meaning)]] = [:]

  /// A table of meanings, each with its phrases, parted by `|`.
  init(_ meanings: [(Meaning, String)]) {
    for (meaning, phrases) in meanings {
      for phrase in Phrase.alternatives(phrases) {
        entries[phrase.firstLetter, default: []].append((phrase, meaning))
      }
    }
  }

  /// What stands in some words, with its place, in order.
  ///
  /// - Complexity: O(words · phrases with the same first letter)
  func meanings(in words: [Statement.Word]) -> [(meaning: Meaning, words: Range<Int>)] {
    words.indices.flatMap { start in
      (words[start].letters.first.flatMap { entries[$0] } ?? [])
        .filter { $0.phrase.matches(words, at: start) }
        .map { ($0.meaning, start..<start + $0.phrase.count) }
    }
  }
}
