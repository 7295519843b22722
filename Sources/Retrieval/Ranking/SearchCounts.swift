/// What searches did, in numbers that are the same on every machine: skipping that breaks shows here
/// before any clock tells.
///
/// A small collection is searched without windows, blocks and candidates; only its postings count.
package struct SearchCounts: Equatable, Sendable {
  /// The windows of passages, those skipped included.
  package internal(set) var windows = 0
  /// The windows that no list was read in, as no passage of them could enter the results.
  package internal(set) var windowsSkipped = 0
  /// The postings that were read through and added up.
  package internal(set) var postings = 0
  /// The blocks of postings that were unpacked, to be read through or for a passage of theirs.
  package internal(set) var blocks = 0
  /// The passages that could enter the results by what the lists read through gave them.
  package internal(set) var candidates = 0
  /// How often a candidate was looked up in one of the other lists.
  package internal(set) var lookups = 0
  /// The passages of them whose score was computed.
  package internal(set) var scored = 0

  /// Nothing done yet.
  package init() {}

  /// Adds what another search did.
  mutating func add(_ other: SearchCounts) {
    windows += other.windows
    windowsSkipped += other.windowsSkipped
    postings += other.postings
    blocks += other.blocks
    candidates += other.candidates
    lookups += other.lookups
    scored += other.scored
  }
}
