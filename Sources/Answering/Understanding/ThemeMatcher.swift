import Indexing

/// Tells which words of a question a term of a passage brings to mind.
struct ThemeMatcher: Sendable {
  /// An open-addressing table of term hashes, 0 where a slot is free.
  private var hashes: [UInt64]
  /// For each slot, a bit for every word of the question that shares a theme with the term.
  private var masks: [UInt64]

  /// A matcher for the terms of a question's words, at most 64 of them.
  ///
  /// - Complexity: O(terms of the words' themes), some hundreds
  init(_ words: [[UInt8]], in table: ThemeTable) {
    var count = 0
    let themes = words.prefix(64).map { table.themes(of: $0[...]) }
    for theme in themes.joined() { table.forEachTerm(of: theme) { _ in count += 1 } }
    var size = 4
    while size < 2 * count { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    masks = hashes
    for (word, themes) in themes.enumerated() {
      for theme in themes {
        table.forEachTerm(of: theme) { add($0, 1 << UInt64(word)) }
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ bit: UInt64) {
    let slot = slot(of: hash)
    hashes[slot] = hash
    masks[slot] |= bit
  }

  /// The bits of the words that a term shares a theme with.
  ///
  /// - Complexity: O(bytes of the term)
  func mask(of term: ArraySlice<UInt8>) -> UInt64 { masks[slot(of: ThemeTable.hash(of: term))] }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != hash && hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }
}
