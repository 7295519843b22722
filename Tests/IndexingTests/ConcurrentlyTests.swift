import Synchronization
import TestFixtures
import Testing

@testable import Indexing

/// Work of several threads is handed on in the order of the items, and never too much waits.
@Suite struct ConcurrentlyTests {
  private struct Refusal: Error, Equatable {
    var item: Int
  }

  @Test(arguments: [0, 1, 2, 3, 7, 100, 400], [1, 2, 3, 8])
  func handsOnInOrder(count: Int, threads: Int) {
    for room in [0, 1, 5, 1_000, Int.max] {
      let items = Array(0..<count)
      var taken: [Int] = []
      Concurrently.forEach(
        items, sizes: items.map { $0 % 4 }, room: room, threads: threads
      ) {
        $0 * $0
      } take: {
        taken.append($0)
      }
      #expect(taken == items.map { $0 * $0 }, "room \(room)")
    }
  }

  @Test(arguments: [1, 3, 7, 100], [1, 2, 3, 8])
  func whatTheFirstItemThrowsIsThrownAndThoseBeforeAreTaken(count: Int, threads: Int) {
    let refused = count / 2
    for room in [0, 3, Int.max] {
      var taken: [Int] = []
      #expect(throws: Refusal(item: refused)) {
        try Concurrently.forEach(
          Array(0..<count), sizes: Array(repeating: 1, count: count), room: room, threads: threads
        ) { (item) throws(Refusal) in
          if item >= refused { throw Refusal(item: item) }
          return item
        } take: {
          taken.append($0)
        }
      }
      #expect(taken == Array(0..<refused), "room \(room)")
    }
  }

  /// Values that tell how much of them there is.
  private final class Held: Sendable {
    static let size = Atomic(0)
    static let most = Atomic(0)

    let own: Int

    init(_ own: Int) {
      self.own = own
      let now = Self.size.add(own, ordering: .relaxed).newValue
      Self.most.max(now, ordering: .relaxed)
    }

    deinit { Self.size.subtract(own, ordering: .relaxed) }
  }

  @Test func noMoreIsHeldThanThereIsRoomFor() {
    var generator = SeededGenerator(seed: 3)
    let sizes = (0..<3_000).map { _ in Int.random(in: 0...40, using: &generator) }
    for threads in [1, 2, 8] {
      Held.most.store(0, ordering: .relaxed)
      Concurrently.forEach(sizes, sizes: sizes, room: 100, threads: threads) {
        Held($0)
      } take: {
        #expect($0.own <= 40)
      }
      #expect(Held.size.load(ordering: .relaxed) == 0)
      #expect((1...100).contains(Held.most.load(ordering: .relaxed)), "\(threads) threads")
    }
  }

  @Test func theOthersWorkWhileAValueIsTaken() {
    let begun = Atomic(0)
    var isSeen = false
    Concurrently.forEach([0, 1], sizes: [1, 1], room: 2, threads: 2) { item in
      begun.add(1, ordering: .sequentiallyConsistent)
      return item
    } take: { item in
      // Without another thread the second would only be begun once the first is taken.
      let deadline = ContinuousClock.now + .seconds(20)
      while begun.load(ordering: .sequentiallyConsistent) < 2, ContinuousClock.now < deadline {}
      if item == 0 { isSeen = begun.load(ordering: .sequentiallyConsistent) == 2 }
    }
    #expect(isSeen)
  }
}
