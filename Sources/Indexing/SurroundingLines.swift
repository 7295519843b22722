/// The lines of a document around a cited place, with the cited parts and the highlights marked.
struct SurroundingLines {
  private let text: [UInt8]
  private let spans: [Range<Int>]
  private let highlights: [Range<Int>]

  init(of text: [UInt8], spans: [Range<Int>], highlights: [Range<Int>] = []) {
    self.text = text
    self.spans = spans
    self.highlights = highlights
  }

  /// The lines of a range and some before and after it; all lines for no number of them.
  ///
  /// - Complexity: O(bytes of the text)
  func around(_ cited: ClosedRange<Int>, context: Int?) -> [Surroundings.Line] {
    let wanted =
      context.map { max(1, cited.lowerBound - $0)...cited.upperBound + $0 } ?? 1...Int.max
    var lines: [Surroundings.Line] = []
    var (number, start) = (1, 0)
    while start <= text.count, number <= wanted.upperBound {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      if number >= wanted.lowerBound && !(start == text.count && start > 0) {
        lines.append(line(number, start..<end))
      }
      (number, start) = (number + 1, end + 1)
    }
    return lines
  }

  private func line(_ number: Int, _ range: Range<Int>) -> Surroundings.Line {
    let end =
      range.upperBound > range.lowerBound && text[range.upperBound - 1] == 0x0D
      ? range.upperBound - 1 : range.upperBound
    let shown = range.lowerBound..<end
    return Surroundings.Line(
      number: number, text: String(decoding: text[shown], as: UTF8.self),
      marked: Self.parts(of: spans, in: shown), highlighted: Self.parts(of: highlights, in: shown))
  }

  /// What of some ranges lies in a line, counted from its beginning.
  private static func parts(of ranges: [Range<Int>], in line: Range<Int>) -> [Range<Int>] {
    ranges.map { $0.clamped(to: line) }.filter { !$0.isEmpty }
      .map { $0.lowerBound - line.lowerBound..<$0.upperBound - line.lowerBound }
  }
}
