/// Ranks the passages of a large collection without looking at most of them.
///
/// MaxScore over windows of 4,096 passages: in each, the lists are parted into those that cannot
/// lift a passage into the results all together, and the others, the essential ones. Only these are
/// read through, into sums that stay in the first-level cache; a passage whose sum could still enter
/// is looked up in the rest, the most promising list first. Sums are upper bounds in whole units, so
/// that scores, which decide, are computed exactly for the few passages that pass.
///
/// Sources: H. Turtle and J. Flood, "Query evaluation: strategies and optimizations" (1995), for
/// MaxScore; S. Ding and T. Suel, "Faster top-k document retrieval using block-max indexes" (2011),
/// for the maxima of blocks; Lucene's `MaxScoreBulkScorer` for parting the lists in each window.
struct WindowSearch {
  private let index: BlockedIndex
  private let fields: [FieldParameters]
  private let averages: [Double]
  /// The lists of the query, in the order in which scores are added up.
  private var lists: [BoundedList]
  /// The units of a score of 1; 0 where no bounds can be had.
  private let units: Double
  private var top: TopPassages
  private var sums = WindowSums()
  private var candidates = Candidates()
  /// What one list adds to the candidates, and both together: room that windows share.
  private var found = Candidates()
  private var merged = Candidates()
  private let limit: Int
  /// What was done so far, but for what the lists count themselves.
  private var done = SearchCounts()

  /// The passages that are looked at first, a multiple of 16.
  private static let firstWindow = 512
  /// Lists are merged where their postings, counted once for each merging, are no more than one for
  /// this many passages.
  private static let mergedShare = 8

  /// What the lists add at most in the window at hand, and the lists by that, least first.
  private var bounds: [Int]
  private var order: [Int]

  /// - Throws: `IndexError.damaged` where a list is.
  init(
    _ index: BlockedIndex, lists: [ScoredList], fields: [FieldParameters], limit: Int
  ) throws(IndexError) {
    self.index = index
    self.fields = fields
    self.limit = limit
    top = TopPassages(limit: limit)
    averages = fields.indices.map { index.lengths.averageLength(of: $0) }
    let query = try BoundedQuery(lists, of: index, fields: fields)
    units = query.units
    self.lists = query.lists
    bounds = [Int](repeating: 0, count: query.lists.count)
    order = Array(query.lists.indices)
  }

  /// What the search did.
  var counts: SearchCounts {
    lists.reduce(into: done) { counts, list in
      counts.postings += list.postingsRead
      counts.blocks += list.cursor.blocksUnpacked
    }
  }

  // MARK: Windows

  /// The best passages.
  ///
  /// - Throws: `IndexError.damaged` where a list is.
  mutating func run(excluding isExcluded: (Int) -> Bool) throws(IndexError) -> [RankedPassage] {
    let passages = 0..<index.lengths.passageCount
    if units > 0 {
      var start = 0
      // A short first window, read in full, sets the threshold for what follows.
      var end = Self.firstWindow
      while start < passages.count {
        search(start..<min(end, passages.count), excluding: isExcluded)
        start = end
        end = (end / BlockFormat.windowLength + 1) * BlockFormat.windowLength
      }
    } else {
      for passage in passages { enter(passage, excluding: isExcluded) }
    }
    guard !lists.contains(where: \.cursor.isDamaged) else { throw ListTable.blockDamage }
    return top.ranked
  }

  private mutating func search(_ window: Range<Int>, excluding isExcluded: (Int) -> Bool) {
    var total = 0
    for number in lists.indices {
      bounds[number] = lists[number].bound(in: window)
      total += bounds[number]
    }
    let threshold = thresholdUnits
    done.windows += 1
    guard total > threshold else {
      done.windowsSkipped += 1
      return
    }
    sortLists()
    var rest = 0
    var essential = 0
    while essential < order.count, rest + bounds[order[essential]] <= threshold {
      rest += bounds[order[essential]]
      essential += 1
    }
    findCandidates(
      in: window, among: order[essential...], above: threshold - rest, slack: total - threshold)
    done.candidates += candidates.count
    completeSums(in: window, optional: essential, rest: rest, threshold: threshold)
    enterCandidates(of: window, excluding: isExcluded)
  }

  /// Reads the essential lists. `slack` is by how much the bounds of all lists together are above the
  /// threshold.
  private mutating func findCandidates(
    in window: Range<Int>, among essential: ArraySlice<Int>, above limit: Int, slack: Int
  ) {
    let reading = essential.drop { bounds[$0] == 0 }
    if areMerged(reading) {
      return mergeCandidates(in: window, among: reading, above: limit, slack: slack)
    }
    for number in reading {
      lists[number].add(to: &sums, in: window, needed: bounds[number] - slack)
    }
    sums.drain(above: limit, into: &candidates)
  }

  /// Whether the postings of some lists are so few that merging them takes less time than going through
  /// the sums of a window; a list alone needs neither.
  private func areMerged(_ reading: ArraySlice<Int>) -> Bool {
    let postings = reading.reduce(0) { $0 + lists[$1].cursor.list.count }
    return postings * (reading.count - 1) <= index.lengths.passageCount / Self.mergedShare
      && !reading.contains { lists[$0].isRow }
  }

  /// Makes candidates of the postings of some lists, the most promising and mostly shortest first.
  private mutating func mergeCandidates(
    in window: Range<Int>, among reading: ArraySlice<Int>, above limit: Int, slack: Int
  ) {
    candidates.removeAll()
    for number in reading.reversed() {
      let needed = bounds[number] - slack
      if candidates.count == 0 {
        lists[number].fill(&candidates, in: window, above: needed)
      } else {
        lists[number].fill(&found, in: window, above: needed)
        merged.merge(candidates, found)
        swap(&candidates, &merged)
      }
    }
    if reading.count > 1 { candidates.removeAll(notAbove: limit) }
  }

  /// What a sum has to exceed for a passage to enter, in units.
  private var thresholdUnits: Int { Int(top.threshold * units) }

  /// Sorts the lists by bound: they hardly move from window to window.
  private mutating func sortLists() {
    for sorted in order.indices.dropFirst() {
      var place = sorted
      while place > 0, bounds[order[place - 1]] > bounds[order[place]] {
        order.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  // MARK: Candidates

  /// Looks the candidates up in the optional lists, the most promising first; those that can no
  /// longer enter are dropped on the way.
  private mutating func completeSums(
    in window: Range<Int>, optional: Int, rest: Int, threshold: Int
  ) {
    var rest = rest
    for place in stride(from: optional - 1, through: 0, by: -1) where candidates.count > 0 {
      let number = order[place]
      guard bounds[number] > 0 else { return }
      rest -= bounds[number]
      done.lookups += candidates.count
      lists[number].add(to: &candidates, in: window, needed: threshold - rest)
    }
  }

  /// Enters the candidates that belong to the results: those with high sums first as long as the
  /// results are not full.
  private mutating func enterCandidates(
    of window: Range<Int>, excluding isExcluded: (Int) -> Bool
  ) {
    let pivot = !top.isFull ? candidates.pivot(for: limit) : 0
    if pivot > 0 {
      enterCandidates(of: window, withUnits: pivot..<WindowSums.greatest + 1, excluding: isExcluded)
      candidates.removeAll(notAbove: thresholdUnits)
    }
    enterCandidates(
      of: window, withUnits: 0..<(pivot > 0 ? pivot : WindowSums.greatest + 1),
      excluding: isExcluded)
  }

  private mutating func enterCandidates(
    of window: Range<Int>, withUnits range: Range<Int>, excluding isExcluded: (Int) -> Bool
  ) {
    for index in 0..<candidates.count {
      let candidate = candidates[index]
      guard range.contains(Int(candidate.units)), candidate.units > thresholdUnits else { continue }
      enter(window.lowerBound + Int(candidate.place), excluding: isExcluded)
    }
  }

  /// Enters a passage if it belongs to the results.
  private mutating func enter(_ passage: Int, excluding isExcluded: (Int) -> Bool) {
    done.scored += 1
    let candidate = RankedPassage(passage: passage, score: score(of: passage))
    guard top.accepts(candidate), !isExcluded(passage) else { return }
    top.insert(candidate)
  }

  /// The score of a passage, added up as ``InvertedIndex/search(_:fields:limit:excluding:)`` says.
  private mutating func score(of passage: Int) -> Double {
    var sum = 0.0
    for number in lists.indices {
      let frequency = lists[number].cursor.frequency(in: passage)
      guard frequency > 0 else { continue }
      let field = lists[number].field
      let saturation = BM25.saturation(
        frequency: Double(frequency),
        length: Double(index.lengths.length(of: passage, field: field)),
        averageLength: averages[field], fields[field])
      sum += lists[number].factor * saturation
    }
    return sum
  }
}
