/// Ranks the passages of a large collection without looking at most of them.
///
/// MaxScore over windows of 4,096 passages: in each, the lists are parted into those that cannot
/// lift a passage into the results all together, and the others, the essential ones. Only these are
/// read through, into sums that stay in the first-level cache; a passage whose sum could still enter
/// is looked up in the rest, the most promising list first. Sums are upper bounds in whole units, and
/// tight ones: scores, which decide, are computed exactly for the few passages that are left at the end.
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
  /// What a sum is more than the score at most, in units.
  private let error: Int
  private var finalists: Finalists
  private var finder: CandidateFinder
  private var candidates = Candidates()
  private let limit: Int
  /// What was done so far, but for what the lists count themselves.
  private var done = SearchCounts()

  /// The greatest error with which sums tell who may belong to the results: of a frequent word alone,
  /// whose high frequencies are not told apart, too many would.
  private static let greatestError = WindowSums.greatest / 256

  /// The passages that are looked at first, a multiple of 16.
  private static let firstWindow = 512

  /// What is read in the window at hand, and what is not.
  private var parting: Parting

  /// - Throws: `IndexError.damaged` where a list is.
  init(
    _ index: BlockedIndex, lists: [ScoredList], fields: [FieldParameters], limit: Int
  ) throws(IndexError) {
    self.index = index
    self.fields = fields
    self.limit = limit
    averages = fields.indices.map { index.lengths.averageLength(of: $0) }
    let query = try BoundedQuery(lists, of: index, fields: fields)
    units = query.units
    self.lists = query.lists
    finalists = Finalists(limit: limit)
    error = query.lists.reduce(0) { $0 + $1.error }
    parting = Parting(count: query.lists.count)
    finder = CandidateFinder(passageCount: index.lengths.passageCount)
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
    let count = index.lengths.passageCount
    // Without bounds every passage is one that may belong to the results.
    guard units > 0 else { return try ranked((0..<count).filter { !isExcluded($0) }) }
    var start = 0
    // A short first window, read in full, sets the threshold for what follows.
    var end = Self.firstWindow
    while start < count {
      search(start..<min(end, count), excluding: isExcluded)
      start = end
      end = (end / BlockFormat.windowLength + 1) * BlockFormat.windowLength
    }
    return try ranked(finalists.passages)
  }

  /// The best of some passages, by their scores.
  private mutating func ranked(_ passages: [Int]) throws(IndexError) -> [RankedPassage] {
    var top = TopPassages(limit: limit)
    for passage in passages {
      let candidate = RankedPassage(passage: passage, score: score(of: passage))
      if top.accepts(candidate) { top.insert(candidate) }
    }
    guard !lists.contains(where: \.cursor.isDamaged) else { throw ListTable.blockDamage }
    return top.ranked
  }

  private mutating func search(_ window: Range<Int>, excluding isExcluded: (Int) -> Bool) {
    parting.readBounds(of: &lists, in: window)
    let threshold = finalists.threshold
    done.windows += 1
    guard parting.total > threshold else {
      done.windowsSkipped += 1
      return
    }
    parting.part(lists, threshold: threshold)
    finder.find(&candidates, in: window, of: &lists, parting, threshold: threshold)
    done.candidates += candidates.count
    completeSums(in: window, threshold: threshold)
    enterCandidates(of: window, excluding: isExcluded)
  }

  // MARK: Candidates

  /// Looks the candidates up in the optional lists, the most promising first; those that can no
  /// longer enter are dropped on the way.
  private mutating func completeSums(in window: Range<Int>, threshold: Int) {
    var rest = parting.rest
    for number in parting.optional.reversed() where candidates.count > 0 {
      let bound = parting.bounds[number]
      guard bound > 0 else { return }
      rest -= bound
      done.lookups += candidates.count
      lists[number].add(to: &candidates, in: window, needed: threshold - rest)
    }
  }

  /// Enters the candidates that may belong to the results: those with high sums first as long as there
  /// are fewer finalists than places.
  private mutating func enterCandidates(
    of window: Range<Int>, excluding isExcluded: (Int) -> Bool
  ) {
    let pivot = finalists.isFull ? 0 : candidates.pivot(for: limit)
    if pivot > 0 {
      enterCandidates(of: window, withUnits: pivot..<WindowSums.greatest + 1, excluding: isExcluded)
      candidates.removeAll(notAbove: finalists.threshold)
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
      let (passage, units) = (window.lowerBound + Int(candidate.place), Int(candidate.units))
      guard range.contains(units), units > finalists.threshold, !isExcluded(passage) else {
        continue
      }
      enter(passage, withUnits: units)
    }
  }

  /// Enters a passage that may belong to the results, as far as its sum tells, and its score where sums
  /// tell too little.
  private mutating func enter(_ passage: Int, withUnits units: Int) {
    guard error > Self.greatestError else {
      return finalists.enter(passage, units: units, reaching: units - error)
    }
    let exact = Int(score(of: passage) * self.units)
    guard exact >= finalists.threshold else { return }
    finalists.enter(passage, units: exact + 1, reaching: exact)
  }

  /// The score of a passage, added up as ``InvertedIndex/search(_:fields:limit:excluding:)`` says.
  private mutating func score(of passage: Int) -> Double {
    done.scored += 1
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
