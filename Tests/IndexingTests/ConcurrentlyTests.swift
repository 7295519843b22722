import Testing

@testable import Indexing

/// Work of several threads comes back in the order of the items.
@Suite struct ConcurrentlyTests {
  @Test(arguments: [0, 1, 2, 3, 7, 100], [1, 2, 3, 8])
  func equalsMap(count: Int, threads: Int) {
    let items = Array(0..<count)
    #expect(Concurrently.map(items, threads: threads) { $0 * $0 } == items.map { $0 * $0 })
  }

  private struct Refusal: Error, Equatable {
    var item: Int
  }

  @Test(arguments: [1, 3, 7, 100], [1, 2, 3, 8])
  func whatAnItemThrowsIsThrown(count: Int, threads: Int) {
    let refused = count / 2
    #expect(throws: Refusal(item: refused)) {
      try Concurrently.map(Array(0..<count), threads: threads) { (item) throws(Refusal) in
        if item == refused { throw Refusal(item: item) }
        return item
      }
    }
  }
}
