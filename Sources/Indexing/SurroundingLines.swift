/// The lines of a document around a cited place, with the cited parts marked.
struct SurroundingLines {
  private let text: [UInt8]
  private let spans: [Range<Int>]

  init(of text: [UInt8], spans: [Range<Int>]) {
    self.text = text
    self.spans = spans
  }

  /// The lines of a range and some before and after it.
  ///
  /// - Complexity: O(bytes of the text)
  func around(_ cited: ClosedRange<Int>, context: Int) -> [Surroundings.Line] {
    let wanted = max(1, cited.lowerBound - context)...cited.upperBound + context
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
    let marked = spans.map { $0.clamped(to: shown) }.filter { !$0.isEmpty }
      .map { $0.lowerBound - shown.lowerBound..<$0.upperBound - shown.lowerBound }
    return Surroundings.Line(
      number: number, text: String(decoding: text[shown], as: UTF8.self), marked: marked)
  }
}
