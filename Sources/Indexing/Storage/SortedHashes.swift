import Retrieval

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
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < hash { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end] == hash { end += 1 }
    return low..<end
  }
}
