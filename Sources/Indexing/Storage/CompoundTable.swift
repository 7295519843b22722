import FrenchText
import Retrieval

/// The joined terms of the corpus' hyphenated words: « pré-reprise » makes « pré reprise » one.
///
/// Every two neighbouring words of a text are looked up here, so terms stand as hashes of 64 bits, in
/// ascending order, behind their number; two terms that share one are as unlikely as they are
/// harmless. Behind them stands how the words begin (`WordBeginnings`), where there are any.
struct CompoundTable: Sendable {
  /// How the words begin.
  let beginnings: WordBeginnings
  private let hashes: SortedHashes

  init(_ bytes: IndexBytes, _ section: Range<Int>) throws(IndexError) {
    let damage = IndexError.damaged(section: IndexFormat.compounds.description)
    guard section.count >= 8 else { throw damage }
    let count = bytes.loadUInt64(at: section.lowerBound)
    let size = count == 0 ? 0 : WordBeginnings.size
    guard count <= UInt64(section.count / 8), section.count == 8 + 8 * Int(count) + size else {
      throw damage
    }
    hashes = SortedHashes(bytes, at: section.lowerBound + 8, count: Int(count))
    beginnings = WordBeginnings(
      bits: bytes.array(in: section.upperBound - size..<section.upperBound))
  }

  /// Whether a joined term is one.
  ///
  /// - Complexity: O(log *n*)
  func contains(_ term: ArraySlice<UInt8>) -> Bool {
    !hashes.places(of: Self.hash(of: term)).isEmpty
  }

  /// The hash that a joined term is known by.
  static func hash(of term: ArraySlice<UInt8>) -> UInt64 { TermHash.fnv1a(term.span) }

  /// The hashes of all terms, in ascending order.
  var all: [UInt64] { hashes.all }

  static func section(_ compounds: CompoundSet) -> [UInt8] {
    var writer = RecordWriter()
    writer.uint64(UInt64(compounds.hashes.count))
    for hash in compounds.hashes.sorted() { writer.uint64(hash) }
    return writer.bytes + compounds.beginnings.bits
  }
}
