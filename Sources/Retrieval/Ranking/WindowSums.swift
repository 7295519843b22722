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
    collect(above: UInt16(limit), into: &candidates)
    var sums = values.mutableSpan
    for place in sums.indices { sums[place] = 0 }
  }

  private func collect(above limit: UInt16, into candidates: inout Candidates) {
    candidates.removeAll()
    let lift = UInt64(UInt16(Self.greatest) - limit) &* 0x0001_0001_0001_0001
    let sums = values.span.bytes
    for start in stride(from: 0, to: BlockFormat.windowLength, by: Self.stretch)
    where Self.isAnyHigh(sums, from: start, lift) {
      for place in stride(from: start, to: start + Self.stretch, by: 4) {
        let word = Self.word(sums, at: place)
        var high = (word &+ lift) & Self.highBits
        while high != 0 {
          let bit = high.trailingZeroBitCount & ~15
          candidates.append(
            place: place + bit / 16, units: UInt16(truncatingIfNeeded: word &>> UInt64(bit)))
          high &= high &- 1
        }
      }
    }
  }

  private static let stretch = 64
  private static let highBits: UInt64 = 0x8000_8000_8000_8000

  /// Whether one of the next 64 sums is above the limit.
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
