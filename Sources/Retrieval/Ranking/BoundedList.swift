/// A list of a query as a search by windows sees it: what its postings add at most, in whole units.
struct BoundedList {
  let field: Int
  let factor: Double
  var cursor: ListCursor
  /// How many postings were read through.
  private(set) var postingsRead = 0
  /// What a posting adds at most, by frequency and class of length.
  let table: [UInt16]
  /// The last row of the table.
  let lastRow: Int
  /// The units of an impact of 1.
  private let unitsOfImpact: Double
  let classes: Range<Int>
  /// Where the postings are so rare that most windows hold none: it is then looked up which do.
  private let isSparse: Bool
  /// The first block that ends in the window or after it.
  private var block = 0
  /// Where reading went on to: most blocks reach over several windows.
  private var stop = Stop()
  /// A passage before which there is none that was not passed; of a list that is sparse.
  private var upcoming = 0

  /// The first place of a block that was not read, at or after a passage.
  private struct Stop {
    var block = -1
    var passage = 0
    var place = 0
  }

  /// `units` are those of a score of 1, `inflation` is how much greater a tf part can be than the
  /// impacts say.
  init(
    _ scored: ScoredList, _ cursor: ListCursor, saturation: SaturationTable, classes: Range<Int>,
    units: Double, inflation: Double
  ) {
    field = scored.field
    factor = scored.factor
    self.cursor = cursor
    self.classes = classes
    // Sums of bounds are compared with sums of rounded products: this much makes up for rounding.
    let roundedUp = units == 0 ? 0 : scored.factor * units * (1 + 1e-9)
    table = saturation.scaled(by: UInt32(roundedUp) + 1, upTo: cursor.greatestFrequency)
    lastRow = SaturationTable.row(of: cursor.greatestFrequency)
    unitsOfImpact = roundedUp * inflation / 255
    greatest = Int(saturation.greatest(upTo: cursor.greatestFrequency) * roundedUp) + 1
    error = Int(saturation.error(upTo: cursor.greatestFrequency) * roundedUp) + 3
    isSparse = cursor.list.count * 64 < classes.count && cursor.list.shape != .row
  }

  /// How many passages hold the term.
  var postingCount: Int { cursor.list.count }

  /// Whether the list is a row.
  var isRow: Bool { cursor.list.shape == .row }

  /// What any posting adds at most.
  private let greatest: Int

  /// How much less than the units of a sum a posting may add: what its bound says too much, and what is
  /// rounded up, which is less than three units.
  let error: Int

  /// What a posting within a window adds at most; 0 where there is none. Windows are asked for in
  /// increasing order.
  mutating func bound(in window: Range<Int>) -> Int {
    var impact: UInt8
    if isRow {
      impact = cursor.impact(of: window.lowerBound / BlockFormat.windowLength)
    } else {
      block = cursor.block(endingAtOrAfter: window.lowerBound, from: block)
      guard block < cursor.list.blockCount, !isSparse || holdsAny(of: window) else { return 0 }
      impact = cursor.impact(of: block)
      var other = block
      while other + 1 < cursor.list.blockCount, cursor.last(of: other) < window.upperBound - 1 {
        other += 1
        impact = max(impact, cursor.impact(of: other))
      }
    }
    return impact == 0 ? 0 : unitsOf(impact)
  }

  @inline(__always)
  func unitsOf(_ impact: UInt8) -> Int {
    Int(min(Double(greatest), Double(impact) * unitsOfImpact)) + 1
  }

  private mutating func holdsAny(of window: Range<Int>) -> Bool {
    guard window.upperBound > upcoming else { return false }
    guard cursor.last(of: block) >= window.upperBound else { return true }
    cursor.unpack(block)
    let place = firstPlace(in: block, at: window.lowerBound)
    guard place < cursor.passages.count else { return false }
    stop = Stop(block: block, passage: window.lowerBound, place: place)
    upcoming = Int(cursor.passages[place])
    return upcoming < window.upperBound
  }

  /// Adds the postings within the window that was last asked for to its sums. Where a list adds no
  /// more than `needed`, its passages cannot enter whatever the others add.
  mutating func add(to sums: inout WindowSums, in window: Range<Int>, needed: Int) {
    var span = sums.mutableSpan
    if isRow {
      postingsRead &+= addRow(to: &span, in: window)
      return
    }
    forEachPosting(in: window, above: needed) { place, units in span[place] &+= units }
  }

  /// Makes candidates of the postings within the window that was last asked for that add more than a
  /// limit; of a list that is no row.
  mutating func fill(_ candidates: inout Candidates, in window: Range<Int>, above limit: Int) {
    candidates.refill { candidates in
      var count = 0
      forEachPosting(in: window, above: limit) { place, units in
        candidates[count] = Candidate(place: UInt16(truncatingIfNeeded: place), units: units)
        count &+= units > limit ? 1 : 0
      }
      return count
    }
  }

  /// Goes through the blocks of a window, but for those whose postings all add no more than a limit.
  @inline(__always)
  private mutating func forEachPosting(
    in window: Range<Int>, above limit: Int, _ body: (Int, UInt16) -> Void
  ) {
    var block = block
    while block < cursor.list.blockCount {
      if unitsOf(cursor.impact(of: block)) > limit {
        cursor.unpack(block)
        cursor.unpackFrequencies()
        postingsRead &+= forEachUnpacked(block, in: window, body)
      }
      if cursor.last(of: block) >= window.upperBound - 1 { return }
      block += 1
    }
  }

  /// Goes through the postings of the unpacked block that lie within a window; how many they are.
  @inline(__always)
  private mutating func forEachUnpacked(
    _ block: Int, in window: Range<Int>, _ body: (Int, UInt16) -> Void
  ) -> Int {
    let first = firstPlace(in: block, at: window.lowerBound)
    let end = forEachUnpacked(from: first, in: window, body)
    stop = Stop(block: block, passage: window.upperBound, place: end)
    return end &- first
  }

  @inline(__always)
  private func firstPlace(in block: Int, at passage: Int) -> Int {
    guard let first = cursor.passages.first, first < passage else { return 0 }
    return stop.block == block && stop.passage == passage ? stop.place : cursor.place(of: passage)
  }

  /// Goes through the postings from a place on; the place of the first one behind the window.
  @inline(__always)
  private func forEachUnpacked(
    from first: Int, in window: Range<Int>, _ body: (Int, UInt16) -> Void
  ) -> Int {
    let passages = cursor.passages.span
    let frequencies = cursor.frequencies.span
    let table = table.span
    let classes = cursor.bytes.bytes(in: windowClasses(window))
    var posting = first
    while posting < passages.count, passages[posting] < window.upperBound {
      let place = Int(passages[posting]) &- window.lowerBound
      let row = min(Int(frequencies[posting]), lastRow)
      body(place, table[row &* SaturationTable.classes &+ Int(classes[place])])
      posting &+= 1
    }
    return posting
  }

  /// Sixteen passages at a time, of which those that hold the term are gone through; how many they are.
  private func addRow(to sums: inout MutableSpan<UInt16>, in window: Range<Int>) -> Int {
    let start = cursor.list.data.lowerBound + window.lowerBound / 2
    let nibbles = cursor.bytes.span
    let classes = cursor.bytes.bytes(in: windowClasses(window))
    let table = table.span
    var count = 0
    for first in stride(from: 0, to: window.count, by: 16) {
      let word = nibbles.loadUInt64(at: start &+ first / 2)
      var held = (word | word &>> 1 | word &>> 2 | word &>> 3) & 0x1111_1111_1111_1111
      while held != 0 {
        let bit = UInt64(held.trailingZeroBitCount)
        let place = first &+ Int(bit / 4)
        // Behind the last passage of all, other lists follow.
        guard place < classes.count else { return count }
        let row = min(Int(word &>> bit & 15), lastRow)
        sums[place] &+= table[row &* SaturationTable.classes &+ Int(classes[place])]
        held &= held &- 1
        count &+= 1
      }
    }
    return count
  }

  func windowClasses(_ window: Range<Int>) -> Range<Int> {
    classes.lowerBound + window.lowerBound..<classes.lowerBound + window.upperBound
  }
}
