import FrenchText

/// The joined terms of hyphenated words, as they are found: ``CompoundTable`` says what they are for.
struct CompoundSet: Sendable {
  /// Hashes of the terms.
  private(set) var hashes: Set<UInt64> = []
  /// How the words begin.
  private(set) var beginnings = WordBeginnings()

  init() {}

  /// Those of an index.
  init(_ table: CompoundTable) {
    hashes = Set(table.all)
    beginnings = table.beginnings
  }

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - word: as it is written, hyphens and all.
  ///   - term: its letters, joined and stemmed.
  mutating func insert(_ word: [UInt8], term: ArraySlice<UInt8>) {
    hashes.insert(CompoundTable.hash(of: term))
    beginnings.insert(Fold.folded(word).filter { $0 != UInt8(ascii: "-") })
  }

  mutating func formUnion(_ other: CompoundSet) {
    hashes.formUnion(other.hashes)
    beginnings.formUnion(other.beginnings)
  }

  /// Whether a joined term is one.
  func contains(_ term: ArraySlice<UInt8>) -> Bool {
    hashes.contains(CompoundTable.hash(of: term))
  }
}
