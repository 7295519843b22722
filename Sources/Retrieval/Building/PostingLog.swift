/// Postings in the order in which they are met: passage after passage, lists mixed.
///
/// A log and one sort at the end, rather than an array for each list: most of the tens of thousands
/// of lists hold one posting.
struct PostingLog {
  /// The list each posting belongs to.
  private(set) var lists: [UInt32] = []
  private(set) var passages: [UInt32] = []
  private(set) var frequencies: [UInt32] = []
  /// The last posting of each list.
  private var latest: [Int] = []

  /// The number of postings.
  var count: Int { lists.count }

  /// The number of lists, empty ones included.
  var listCount: Int { latest.count }

  /// Makes room for lists up to this many.
  mutating func reserveLists(_ count: Int) {
    while latest.count < count { latest.append(-1) }
  }

  /// Counts one occurrence. Passages come in increasing order.
  mutating func add(list: Int, passage: UInt32) {
    let posting = latest[list]
    if posting >= 0, passages[posting] == passage {
      frequencies[posting] += 1
    } else {
      latest[list] = count
      lists.append(UInt32(list))
      passages.append(passage)
      frequencies.append(1)
    }
  }

  /// The postings list by list, in the order in which `rank` places the lists; within a list
  /// passages increase.
  ///
  /// - Complexity: O(*n* + *m*) for *n* postings in *m* lists: a counting sort, which keeps the
  ///   order of passages as it is stable.
  func sorted(by rank: (Int) -> Int) -> SortedPostings {
    var starts = [UInt32](repeating: 0, count: listCount + 1)
    for list in lists { starts[rank(Int(list)) + 1] += 1 }
    for place in 0..<listCount { starts[place + 1] += starts[place] }
    var next = starts
    var sorted = SortedPostings(
      starts: starts, passages: [UInt32](repeating: 0, count: count),
      frequencies: [UInt32](repeating: 0, count: count))
    for posting in 0..<count {
      let place = rank(Int(lists[posting]))
      let target = Int(next[place])
      next[place] += 1
      sorted.passages[target] = passages[posting]
      sorted.frequencies[target] = frequencies[posting]
    }
    return sorted
  }
}
