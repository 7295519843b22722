/// Spans of a document laid out for reading, with the way back to their bytes.
///
/// Only layout differs from the source: lines are joined, white space is single, hyphens that cut
/// a word at a line's end are closed, list glyphs become « • », Markdown marks and invisible
/// characters are left out. Every letter, digit, sign and mark of punctuation stays, in order.
public struct Layout: Sendable {
  /// The text in UTF-8: blocks apart by a line feed, nothing at either end.
  public private(set) var bytes: [UInt8] = []
  /// Offsets in `bytes` inside words where a glued word begins, ascending.
  public private(set) var wordStarts: [Int] = []
  /// Runs of bytes that stand alike in the text and in the source.
  private var runs: [Run] = []
  private let spans: [Range<Int>]

  struct Run: Sendable {
    var text: Int
    var source: Int
    var count: Int
  }

  /// Lays out some spans.
  ///
  /// - Parameters:
  ///   - spans: offsets in `text`, ascending, not touching.
  ///   - text: the document's text in UTF-8.
  ///   - repairs: what the document's text needs.
  /// - Complexity: O(bytes of the spans)
  public init(_ spans: [Range<Int>], of text: [UInt8], repairs: Repairs) {
    self.spans = spans
    var typesetter = Typesetter(text: text, repairs: repairs)
    for span in spans { typesetter.set(span) }
    typesetter.finish()
    bytes = typesetter.output
    wordStarts = typesetter.wordStarts
    runs = typesetter.runs
  }

  /// The source offset of the byte at an offset of `bytes`; for a byte that the layout made, of
  /// the next one that it did not.
  ///
  /// - Complexity: O(log *n*)
  public func source(of offset: Int) -> Int {
    let index = firstRun(endingAfter: offset)
    guard index < runs.count else { return spans.last?.upperBound ?? 0 }
    return runs[index].source + max(0, offset - runs[index].text)
  }

  /// The source spans of a range of `bytes`: what the layout skips inside the range stays in,
  /// what lies outside the spans laid out stays out.
  ///
  /// - Complexity: O(spans + log n)
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    let (first, next) = (
      firstRun(endingAfter: range.lowerBound), firstRun(endingAfter: range.upperBound - 1)
    )
    // What the layout made at the range's end has no source; the run before it has.
    let last = next < runs.count && runs[next].text < range.upperBound ? next : next - 1
    guard !range.isEmpty, first <= last else { return [] }
    let start = source(of: range.lowerBound)
    let end = runs[last].source + min(runs[last].count, range.upperBound - runs[last].text)
    return spans.compactMap { span in
      let clamped = span.clamped(to: start..<end)
      return clamped.isEmpty ? nil : clamped
    }
  }

  /// Where, inside a range of `bytes`, the layout skips most of the source; nil where it skips
  /// nothing.
  ///
  /// - Complexity: O(runs of the range)
  func widestGap(in range: Range<Int>) -> Int? {
    var (widest, cut): (Int, Int?) = (1, nil)
    var index = firstRun(endingAfter: range.lowerBound) + 1
    while index < runs.count, runs[index].text < range.upperBound {
      let skipped = runs[index].source - runs[index - 1].source - runs[index - 1].count
      if skipped > widest { (widest, cut) = (skipped, runs[index].text) }
      index += 1
    }
    return cut
  }

  /// The index of the first run that ends after an offset of `bytes`; the number of runs past all.
  private func firstRun(endingAfter offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text + runs[middle].count <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
