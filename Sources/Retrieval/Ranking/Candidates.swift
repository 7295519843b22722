/// The passages of a window that may enter the results, by increasing number.
struct Candidates {
  /// As long as a window once there were any.
  private var all: [Candidate] = []
  private(set) var count = 0

  /// A candidate.
  subscript(index: Int) -> Candidate {
    @inline(__always) get { all[index] }
  }

  /// Has a closure put others in their place; it returns how many.
  @inline(__always)
  mutating func refill(_ fill: (inout MutableSpan<Candidate>) -> Int) {
    if all.isEmpty {
      all = [Candidate](repeating: Candidate(), count: BlockFormat.windowLength)
    }
    var candidates = all.mutableSpan
    count = fill(&candidates)
  }

  /// Puts two others together in their place; the sums of a passage that is in both are added up.
  mutating func merge(_ left: Candidates, _ right: Candidates) {
    let lefts = left.all.span.extracting(0..<left.count)
    let rights = right.all.span.extracting(0..<right.count)
    refill { candidates in Self.merge(lefts, rights, into: &candidates) }
  }

  /// How many candidates of two are different passages, and where they go.
  private static func merge(
    _ lefts: Span<Candidate>, _ rights: Span<Candidate>,
    into merged: inout MutableSpan<Candidate>
  ) -> Int {
    var (left, right, count) = (0, 0, 0)
    // No processor foresees which comes first: no branch asks.
    while left < lefts.count, right < rights.count {
      let (first, second) = (lefts[left], rights[right])
      let isFirst = first.place <= second.place
      let isSecond = second.place <= first.place
      merged[count] = Candidate(
        place: min(first.place, second.place),
        units: (isFirst ? first.units : 0) &+ (isSecond ? second.units : 0))
      left &+= isFirst ? 1 : 0
      right &+= isSecond ? 1 : 0
      count &+= 1
    }
    while left < lefts.count {
      merged[count] = lefts[left]
      (left, count) = (left &+ 1, count &+ 1)
    }
    while right < rights.count {
      merged[count] = rights[right]
      (right, count) = (right &+ 1, count &+ 1)
    }
    return count
  }

  /// Leaves out all.
  mutating func removeAll() { count = 0 }

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
