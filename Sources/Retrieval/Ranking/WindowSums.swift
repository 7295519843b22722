/// The sums of the passages of one window, in units.
///
/// 15 bits each: the sixteenth tells sums above a limit, four at a time.
struct WindowSums {
  /// The greatest sum.
  static let greatest = 0x7FFF

  private var values = [UInt16](repeating: 0, count: BlockFormat.windowLength)

  /// The sums, to be added to.
  var mutableSpan: MutableSpan<UInt16> {
    @_lifetime(&self)
    mutating get { values.mutableSpan }
  }

  /// Takes all sums above a limit, and makes all sums zero.
  mutating func drain(above limit: Int, into candidates: inout Candidates) {
    let limit = UInt16(limit)
    candidates.refill { Self.collect(values.span, above: limit, into: &$0) }
    var sums = values.mutableSpan
    for place in sums.indices { sums[place] = 0 }
  }

  /// How many sums are above a limit.
  private static func collect(
    _ sums: Span<UInt16>, above limit: UInt16, into candidates: inout MutableSpan<Candidate>
  ) -> Int {
    let lift = UInt64(UInt16(greatest) - limit) &* 0x0001_0001_0001_0001
    var count = 0
    for start in stride(from: 0, to: BlockFormat.windowLength, by: stretch)
    where isAnyHigh(sums.bytes, from: start, lift) {
      var high = high(sums.bytes, from: start, lift)
      while high != 0 {
        let place = start &+ high.trailingZeroBitCount
        candidates[count] = Candidate(place: UInt16(truncatingIfNeeded: place), units: sums[place])
        count &+= 1
        high &= high &- 1
      }
    }
    return count
  }

  /// Which of the sums of a stretch are above the limit, a bit each: branches on single sums would
  /// be foreseen too rarely.
  @inline(__always)
  private static func high(_ sums: RawSpan, from start: Int, _ lift: UInt64) -> UInt64 {
    var high: UInt64 = 0
    for place in 0..<stretch / 4 {
      let lifted = (word(sums, at: start &+ 4 &* place) &+ lift) & highBits
      // The product brings the four bits, 16 apart, together at the upper end.
      high |= (((lifted &>> 15) &* 0x0001_0002_0004_0008) &>> 48) &<< UInt64(4 &* place)
    }
    return high
  }

  /// How many sums are looked at together.
  private static let stretch = 32
  private static let highBits: UInt64 = 0x8000_8000_8000_8000

  /// Whether one of the sums of a stretch is above the limit.
  @inline(__always)
  private static func isAnyHigh(_ sums: RawSpan, from start: Int, _ lift: UInt64) -> Bool {
    var lifted: UInt64 = 0
    for place in 0..<stretch / 4 { lifted |= word(sums, at: start &+ 4 &* place) &+ lift }
    return lifted & highBits != 0
  }

  /// Four sums, the first in the lowest bits.
  @inline(__always)
  private static func word(_ sums: RawSpan, at place: Int) -> UInt64 {
    unsafe sums.loadUInt64(uncheckedAt: 2 &* place)
  }
}
