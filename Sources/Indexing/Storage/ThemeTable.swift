import FrenchText
import Retrieval

/// The thesaurus, found by term and by theme: the section "themes".
///
/// Terms stand as hashes of 64 bits: two that share one would lend each other a theme, which is
/// as unlikely as it is harmless.
///
/// Section layout, little-endian: the number of pairs of term and theme and the number of themes
/// (32 bits each); the pairs' hashes in ascending order (64 bits each) and their themes (32 bits
/// each); the first pair of each theme and the end (32 bits each); the hashes by theme.
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
    guard members + 8 * pairCount == section.upperBound else { throw damage }
  }

  /// The hash that a term is known by.
  package static func hash(of term: ArraySlice<UInt8>) -> UInt64 { TermHash.fnv1a(term.span) }

  /// Calls a closure with the themes of a term, given by its hash.
  ///
  /// - Complexity: O(log *n*) in the pairs
  package func forEachTheme(of hash: UInt64, _ body: (Int) -> Void) {
    for pair in hashes.places(of: hash) { body(Int(bytes.loadUInt32(at: themes + 4 * pair))) }
  }

  /// How many terms a theme has.
  package func termCount(of theme: Int) -> Int { terms(of: theme).count }

  /// The hashes of the terms of a theme, 8 bytes each.
  @_lifetime(borrow self)
  package func terms(of theme: Int) -> RawSpan {
    let terms: Range<Int> = terms(of: theme)
    return bytes.span.extracting(members + 8 * terms.lowerBound..<members + 8 * terms.upperBound)
  }

  private func terms(of theme: Int) -> Range<Int> {
    let first = Int(bytes.loadUInt32(at: starts + 4 * theme))
    return
      first..<max(first, min(hashes.count, Int(bytes.loadUInt32(at: starts + 4 * (theme + 1)))))
  }

  /// The section of some themes, given by their terms.
  static func section(_ themes: [[[UInt8]]]) -> [UInt8] {
    let hashes = themes.map { $0.map { hash(of: $0[...]) } }
    var pairs = hashes.enumerated().flatMap { theme, hashes in
      hashes.map { (hash: $0, theme: theme) }
    }
    pairs.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.theme < $1.theme }
    var writer = RecordWriter()
    writer.uint32(pairs.count)
    writer.uint32(themes.count)
    for pair in pairs { writer.uint64(pair.hash) }
    for pair in pairs { writer.uint32(pair.theme) }
    var start = 0
    for theme in hashes {
      writer.uint32(start)
      start += theme.count
    }
    writer.uint32(start)
    for hash in hashes.joined() { writer.uint64(hash) }
    return writer.bytes
  }
}
