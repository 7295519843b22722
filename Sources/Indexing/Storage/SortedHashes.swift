import Retrieval
import WordTables

/// Hashes of 64 bits in a part of an index, in ascending order, found without being read into memory.
struct SortedHashes: Sendable {
  private let bytes: IndexBytes
  private let start: Int
  /// How many there are.
  let count: Int

  /// The hashes that begin at a byte.
  init(_ bytes: IndexBytes, at start: Int, count: Int) {
    self.bytes = bytes
    self.start = start
    self.count = count
  }

  /// All of them.
  var all: [UInt64] { (0..<count).map { self[$0] } }

  subscript(place: Int) -> UInt64 { bytes.loadUInt64(at: start + 8 * place) }

  /// The places of a hash; none where it does not occur.
  ///
  /// - Complexity: O(log *n*), and O(places)
  func places(of hash: UInt64) -> Range<Int> {
    let span = bytes.bytes(in: start..<start + 8 * count)
    let hashes = span.raw
    var (low, left) = (0, count)
    while left > 0 {
      let half = left &>> 1
      let isBefore = hashes.loadUInt64(at: (low &+ half) &<< 3) < hash
      // Which half it is in nobody can foresee: chosen without a jump.
      low = isBefore ? low &+ half &+ 1 : low
      left = isBefore ? left &- half &- 1 : half
    }
    var end = low
    while end < count, hashes.loadUInt64(at: 8 * end) == hash { end += 1 }
    return low..<end
  }
}
