/// The hash that places a term in the tables of builder and lexicon.
///
/// FNV-1a, 64 bits, of Fowler, Noll and Vo (draft-eastlake-fnv): terms have some eight bytes, where
/// hashes that read whole words gain nothing. It is part of the file format.
package enum TermHash {
  /// The hash of a term.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the term.
  package static func fnv1a(_ term: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in term.indices {
      hash = (hash ^ UInt64(term[index])) &* 0x100_0000_01B3
    }
    return hash
  }
}
