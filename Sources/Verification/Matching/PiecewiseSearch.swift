/// Finds a quote that was cut out of its document in several pieces, with other text between them:
/// a sentence that a side box interrupts.
struct PiecewiseSearch {
  /// How many keys a piece must begin with before it is looked at further.
  private static let anchor = 8
  /// How far a match may run on by chance into what stands between two pieces.
  private static let overrun = 8
  /// By how many bytes a piece may differ from its saved length: the white space and bullets at its
  /// ends.
  private static let slack = 8
  /// How far apart two pieces may lie, in keys: no citation spreads over more bytes.
  private static let reach = 3000

  let text: EssenceMap
  let quote: [UInt32]
  /// How many bytes each piece had.
  let lengths: [Int]

  /// Where the pieces stand, as ranges of keys: each in order, of the lengths they had, so that
  /// nothing was added inside one.
  ///
  /// - Complexity: O(places where the first piece may begin · length of the quote · pieces)
  func places() -> [[Range<Int>]] {
    let start = quote.prefix(Self.anchor)
    return ExactSearch.places(of: start, in: text.keys, within: text.keys.indices)
      .compactMap { pieces(of: 0, from: 0, at: $0) }
  }

  /// The pieces from one on, which begins at a place of the quote and at a place of the text.
  private func pieces(of piece: Int, from place: Int, at start: Int) -> [Range<Int>]? {
    let run = commonLength(place, start)
    if piece == lengths.count - 1 {
      let found = start..<start + run
      return place + run == quote.count && fits(found, piece) ? [found] : nil
    }
    for cut in stride(from: run, through: max(1, run - Self.overrun), by: -1) {
      let found = start..<start + cut
      guard place + cut < quote.count, fits(found, piece) else { continue }
      let next = quote[(place + cut)...].prefix(Self.anchor)
      let range = found.upperBound..<min(text.keys.count, found.upperBound + Self.reach)
      for later in ExactSearch.places(of: next, in: text.keys, within: range) {
        if let rest = pieces(of: piece + 1, from: place + cut, at: later) { return [found] + rest }
      }
    }
    return nil
  }

  private func fits(_ found: Range<Int>, _ piece: Int) -> Bool {
    abs(text.bytes(of: found).count - lengths[piece]) <= Self.slack
  }

  private func commonLength(_ place: Int, _ start: Int) -> Int {
    let limit = min(quote.count - place, text.keys.count - start)
    return (0..<limit).first { quote[place + $0] != text.keys[start + $0] } ?? limit
  }
}
