/// The passages of a window that may enter the results, by increasing number.
struct Candidates {
  private var all = [Candidate](repeating: Candidate(), count: BlockFormat.windowLength)
  private(set) var count = 0

  /// A candidate.
  subscript(index: Int) -> Candidate {
    @inline(__always) get { all[index] }
  }

  /// Has a closure put others in their place; it returns how many.
  @inline(__always)
  mutating func refill(_ fill: (inout MutableSpan<Candidate>) -> Int) {
    var candidates = all.mutableSpan
    count = fill(&candidates)
  }

  /// Adds to the sum of each candidate, and leaves out those whose sums are not above a limit then.
  @inline(__always)
  mutating func addEach(keepingAbove limit: Int, _ units: (Candidate) -> UInt16) {
    let count = count
    var candidates = all.mutableSpan
    var kept = 0
    for index in 0..<count {
      var candidate = candidates[index]
      candidate.units &+= units(candidate)
      candidates[kept] = candidate
      kept &+= Int(candidate.units) > limit ? 1 : 0
    }
    self.count = kept
  }

  /// Leaves out those whose sums are not above a limit.
  mutating func removeAll(notAbove limit: Int) {
    let count = count
    var candidates = all.mutableSpan
    var kept = 0
    for index in 0..<count {
      let candidate = candidates[index]
      candidates[kept] = candidate
      kept &+= Int(candidate.units) > limit ? 1 : 0
    }
    self.count = kept
  }

  /// A sum that at least `limit` candidates have, but not many more; 0 where there are few in all.
  func pivot(for limit: Int) -> Int {
    guard count > 2 * limit else { return 0 }
    var counts = [Int](repeating: 0, count: 256)
    for index in 0..<count { counts[Int(all[index].units &>> 7)] += 1 }
    var place = counts.count - 1
    var found = counts[place]
    while found < limit, place > 0 {
      place -= 1
      found += counts[place]
    }
    return place << 7
  }
}
