/// The best passages met so far.
///
/// A heap whose root is the last of them. Nearly every candidate fails the comparison with the root;
/// one that does not moves few others, however many places there are.
struct TopPassages {
  /// Whoever stands at a place is not ahead of those at twice the place and one or two more.
  private var heap: [RankedPassage] = []
  private let limit: Int

  /// - Parameter limit: The number of places, at least 1.
  init(limit: Int) { self.limit = limit }

  /// What a score has to exceed to enter: 0 until every place is taken.
  private(set) var threshold: Double = 0

  /// Whether every place is taken.
  var isFull: Bool { heap.count == limit }

  /// The passages, best first.
  ///
  /// - Complexity: O(*k* log *k*), where *k* is the number of places.
  var ranked: [RankedPassage] { heap.sorted(by: Self.isAhead) }

  /// Whether a passage would enter: of equal scores the lower number is ahead.
  func accepts(_ candidate: RankedPassage) -> Bool {
    isFull ? Self.isAhead(candidate, of: heap[0]) : candidate.score > 0
  }

  /// Enters a passage that is accepted.
  ///
  /// - Complexity: O(log *k*), where *k* is the number of places.
  mutating func insert(_ candidate: RankedPassage) {
    if isFull { replaceLast(by: candidate) } else { append(candidate) }
    if isFull { threshold = heap[0].score }
  }

  private mutating func append(_ candidate: RankedPassage) {
    var place = heap.count
    heap.append(candidate)
    while place > 0, Self.isAhead(heap[(place - 1) / 2], of: candidate) {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = candidate
  }

  private mutating func replaceLast(by candidate: RankedPassage) {
    var place = 0
    while let child = lastChild(of: place), Self.isAhead(candidate, of: heap[child]) {
      heap[place] = heap[child]
      place = child
    }
    heap[place] = candidate
  }

  /// Which of the two below a place is behind the other.
  private func lastChild(of place: Int) -> Int? {
    let child = 2 * place + 1
    guard child + 1 < heap.count else { return child < heap.count ? child : nil }
    return Self.isAhead(heap[child], of: heap[child + 1]) ? child + 1 : child
  }

  private static func isAhead(_ left: RankedPassage, of right: RankedPassage) -> Bool {
    left.score > right.score || (left.score == right.score && left.passage < right.passage)
  }
}
