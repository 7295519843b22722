import Indexing
import WordTables

/// Tells what a word of a passage is to a question: a term that is searched, or one that brings
/// words of the question to mind.
///
/// Terms are known by their hashes (`ThemeTable.hash`), so that a word of a passage costs one look
/// into a table.
struct TermMatcher: Sendable {
  /// What a word of a passage is to a question.
  struct Match: Equatable {
    /// The bit of the term that it is; 0 where it is not searched.
    var term: UInt64 = 0
    /// The words of the question that it shares a theme with, as bits.
    var evoked: UInt64 = 0
  }

  /// A theme that words of the question evoke, given as bits.
  private struct Evoked {
    var theme: Int
    var words: UInt64
  }

  private struct Entry {
    var hash: UInt64
    var match: Match
  }

  private var entries: [Entry] = []
  /// An open-addressing table: the number of an entry plus one, 0 where the slot is free. Apart from
  /// the entries it is small, and most words of a passage find a free slot.
  private var slots: [UInt16]

  /// At most 64 terms and 64 words are told apart; a question with more keeps the first, its own.
  ///
  /// - Parameters:
  ///   - terms: what is searched, by hash.
  ///   - words: the term of each word of the question, by hash.
  ///   - themes: what words evoke.
  /// - Complexity: O(terms of the words' themes), some hundreds
  init(_ terms: [UInt64], words: [UInt64], themes: ThemeTable) {
    let evoked = Self.evoked(by: words.prefix(64), themes)
    let count = evoked.reduce(terms.count) { $0 + themes.termCount(of: $1.theme) }
    var size = 4
    while size < 2 * count { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    entries.reserveCapacity(count)
    for (number, hash) in terms.prefix(64).enumerated() {
      add(hash, Match(term: 1 << UInt64(number)))
    }
    for found in evoked { add(themes.terms(of: found.theme), Match(evoked: found.words)) }
  }

  /// The themes that some words evoke, each once, with the words as bits.
  private static func evoked(
    by words: ArraySlice<UInt64>, _ table: ThemeTable
  ) -> [Evoked] {
    var evoked: [Evoked] = []
    for (number, word) in words.enumerated() {
      let bit: UInt64 = 1 << UInt64(number)
      table.forEachTheme(of: word) { theme in
        if let place = evoked.firstIndex(where: { $0.theme == theme }) {
          evoked[place].words |= bit
        } else {
          evoked.append(Evoked(theme: theme, words: bit))
        }
      }
    }
    return evoked
  }

  /// Adds what some terms are, given by their hashes, 8 bytes each.
  private mutating func add(_ hashes: RawSpan, _ match: Match) {
    for offset in stride(from: 0, to: hashes.byteCount, by: 8) {
      add(hashes.loadUInt64(at: offset), match)
    }
  }

  /// Adds what a term is, beside what it is already.
  @inline(__always)
  private mutating func add(_ hash: UInt64, _ match: Match) {
    let slot = slot(of: hash)
    let number = Int(slots[slot])
    if number > 0 {
      entries[number - 1].match.term |= match.term
      entries[number - 1].match.evoked |= match.evoked
    } else if entries.count < UInt16.max {
      entries.append(Entry(hash: hash, match: match))
      slots[slot] = UInt16(entries.count)
    }
  }

  /// What a term, given by its hash, is to the question.
  ///
  /// - Complexity: O(1) on average
  @inline(__always)
  func match(_ hash: UInt64) -> Match {
    let number = Int(slots[slot(of: hash)])
    return number == 0 ? Match() : entries[number - 1].match
  }

  /// Where a hash stands, or the free slot where it belongs.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 && entries[Int(slots[slot]) - 1].hash != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
