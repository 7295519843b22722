import FrenchText
import Retrieval

/// The thesaurus, found by term and by theme: the section "themes".
///
/// Terms stand as hashes of 64 bits: two that share one would lend each other a theme, which is
/// as unlikely as it is harmless.
///
/// Section layout, little-endian: the number of pairs of term and theme and the number of themes
/// (32 bits each); the pairs' hashes in ascending order (64 bits each) and their themes (32 bits
/// each); where the terms of each theme begin and the last ones end (32 bits each); by theme the
/// numbers of its terms' pairs (32 bits each).
package struct ThemeTable: Sendable {
  private let bytes: IndexBytes
  private let hashes: SortedHashes
  private let themes: Int
  private let starts: Int
  private let members: Int

  init(_ bytes: IndexBytes, _ section: Range<Int>) throws(IndexError) {
    let damage = IndexError.damaged(section: IndexFormat.themes.description)
    guard section.count >= 8 else { throw damage }
    self.bytes = bytes
    let pairCount = Int(bytes.loadUInt32(at: section.lowerBound))
    hashes = SortedHashes(bytes, at: section.lowerBound + 8, count: pairCount)
    themes = section.lowerBound + 8 + 8 * pairCount
    starts = themes + 4 * pairCount
    members = starts + 4 * (Int(bytes.loadUInt32(at: section.lowerBound + 4)) + 1)
    guard members + 4 * pairCount == section.upperBound else { throw damage }
  }

  /// The hash that a term is known by.
  package static func hash(of term: ArraySlice<UInt8>) -> UInt64 { TermHash.fnv1a(term.span) }

  /// The themes of a term.
  ///
  /// - Complexity: O(log *n*) in the pairs
  package func themes(of term: ArraySlice<UInt8>) -> [Int] {
    hashes.places(of: Self.hash(of: term)).map { Int(bytes.loadUInt32(at: themes + 4 * $0)) }
  }

  /// How many terms a theme has.
  package func termCount(of theme: Int) -> Int { terms(of: theme).count }

  /// Calls a closure with the hash of every term of a theme.
  package func forEachTerm(of theme: Int, _ body: (UInt64) -> Void) {
    for place in terms(of: theme) {
      let pair = Int(bytes.loadUInt32(at: members + 4 * place))
      if pair < hashes.count { body(hashes[pair]) }
    }
  }

  private func terms(of theme: Int) -> Range<Int> {
    let first = Int(bytes.loadUInt32(at: starts + 4 * theme))
    return
      first..<max(first, min(hashes.count, Int(bytes.loadUInt32(at: starts + 4 * (theme + 1)))))
  }

  /// The section of some themes, given by their terms.
  static func section(_ themes: [[[UInt8]]]) -> [UInt8] {
    var pairs = themes.enumerated().flatMap { theme, terms in
      terms.map { (hash: hash(of: $0[...]), theme: theme) }
    }
    pairs.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.theme < $1.theme }
    var members = [[Int]](repeating: [], count: themes.count)
    for (number, pair) in pairs.enumerated() { members[pair.theme].append(number) }
    var writer = RecordWriter()
    writer.uint32(pairs.count)
    writer.uint32(themes.count)
    for pair in pairs { writer.uint64(pair.hash) }
    for pair in pairs { writer.uint32(pair.theme) }
    var start = 0
    for theme in members {
      writer.uint32(start)
      start += theme.count
    }
    writer.uint32(start)
    for pair in members.joined() { writer.uint32(pair) }
    return writer.bytes
  }
}
