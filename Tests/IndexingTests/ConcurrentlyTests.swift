import Testing

@testable import Indexing

/// Work of several threads comes back in the order of the items.
@Suite struct ConcurrentlyTests {
  @Test(arguments: [0, 1, 2, 3, 7, 100], [1, 2, 3, 8])
  func equalsMap(count: Int, threads: Int) {
    let items = Array(0..<count)
    #expect(Concurrently.map(items, threads: threads) { $0 * $0 } == items.map { $0 * $0 })
  }
}
