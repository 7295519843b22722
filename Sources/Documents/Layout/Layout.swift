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

  private struct Run: Sendable {
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
    runs = typesetter.runs.map { Run(text: $0.text, source: $0.source, count: $0.count) }
  }

  /// The source offset of the byte at an offset of `bytes`; for a byte that the layout made, of
  /// the next one that it did not.
  ///
  /// - Complexity: O(log *n*)
  public func source(of offset: Int) -> Int {
    let number = firstRun(endingAfter: offset)
    guard number < runs.count else { return spans.last?.upperBound ?? 0 }
    return runs[number].source + max(0, offset - runs[number].text)
  }

  /// Where the source of what stands before an offset of `bytes` ends.
  private func sourceEnd(before offset: Int) -> Int {
    let number = firstRun(endingAfter: offset - 1)
    if number < runs.count, runs[number].text < offset {
      return runs[number].source + offset - runs[number].text
    }
    return number > 0 ? runs[number - 1].source + runs[number - 1].count : source(of: 0)
  }

  /// The number of the first run that reaches beyond an offset of `bytes`.
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

  /// The source spans of a range of `bytes`: what the layout skips inside the range stays in,
  /// what lies outside the spans laid out stays out.
  ///
  /// - Complexity: O(spans + log n)
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    let start = source(of: range.lowerBound)
    let end = sourceEnd(before: range.upperBound)
    return spans.compactMap { span in
      let clamped = span.clamped(to: start..<max(start, end))
      return clamped.isEmpty ? nil : clamped
    }
  }
}
