/// The sums of the passages of one window, in units.
///
/// 15 bits each: the sixteenth tells sums above a limit, eight at a time.
struct WindowSums {
  /// The greatest sum.
  static let greatest = 0x7FFF

  private(set) var values = [UInt16](repeating: 0, count: BlockFormat.windowLength)

  /// The sums, to be added to.
  var mutableSpan: MutableSpan<UInt16> {
    @_lifetime(&self)
    mutating get { values.mutableSpan }
  }

  /// Appends the places of all sums above a limit, and makes all sums zero.
  mutating func drain(above limit: Int, into candidates: inout [Candidate]) {
    collect(above: UInt16(limit), into: &candidates)
    var sums = values.mutableSpan
    for place in sums.indices { sums[place] = 0 }
  }

  private func collect(above limit: UInt16, into candidates: inout [Candidate]) {
    let sums = values.span
    for start in stride(from: 0, to: sums.count, by: Self.stretch)
    where Self.holdsMore(sums.bytes, from: start, than: limit) {
      for place in start..<start + Self.stretch where sums[place] > limit {
        candidates.append(Candidate(place: place, units: Int(sums[place])))
      }
    }
  }

  /// A passage of the window, and its sum.
  struct Candidate {
    let place: Int
    let units: Int
  }

  private static let stretch = 64

  /// Whether one of the next 64 sums is above a limit.
  @inline(__always)
  private static func holdsMore(_ sums: RawSpan, from start: Int, than limit: UInt16) -> Bool {
    let lift = SIMD8<UInt16>(repeating: UInt16(greatest) - limit)
    var lifted = SIMD8<UInt16>()
    for offset in stride(from: 2 * start, to: 2 * (start + stretch), by: 16) {
      lifted |=
        unsafe sums.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt16>.self) &+ lift
    }
    let words = unsafe unsafeBitCast(lifted, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8000_8000_8000_8000 != 0
  }
}
