/// Gathers lines into paragraphs, list items and possible headings.
struct BlockReader {
  let text: [UInt8]
  let lines: [TextLine]
  private var blocks: [TextBlock] = []

  /// The blocks of a text, in source order.
  ///
  /// - Complexity: O(bytes)
  static func blocks(of text: [UInt8], lines: [TextLine]) -> [TextBlock] {
    var reader = BlockReader(text: text, lines: lines)
    reader.read()
    return reader.blocks
  }

  private init(text: [UInt8], lines: [TextLine]) {
    self.text = text
    self.lines = lines
  }

  private mutating func read() {
    let starts = lines.indices.filter { lines[$0].startsPage }
    for (page, start) in starts.enumerated() {
      let end = page + 1 < starts.count ? starts[page + 1] : lines.count
      readPage(start..<end, number: page)
    }
  }

  private mutating func readPage(_ page: Range<Int>, number: Int) {
    let pageWidth = usualWidth(page)
    var start = page.lowerBound
    var isFirst = true
    while start < page.upperBound {
      guard !lines[start].isBlank else {
        start += 1
        continue
      }
      var end = start
      while end < page.upperBound && !lines[end].isBlank { end += 1 }
      readGroup(start..<end, page: number, pageWidth: pageWidth, isFirst: &isFirst)
      start = end
    }
  }

  /// The width that nine lines in ten of a page's running text keep to.
  private func usualWidth(_ page: Range<Int>) -> Int {
    var running = page.filter {
      !lines[$0].isBlank && (neighbour($0, -1, page) || neighbour($0, 1, page))
    }
    if running.count < 3 { running = page.filter { !lines[$0].isBlank } }
    let widths = running.map { lines[$0].width }.sorted()
    return widths.isEmpty ? 0 : widths[(widths.count - 1) * 9 / 10]
  }

  private func neighbour(_ index: Int, _ step: Int, _ page: Range<Int>) -> Bool {
    page.contains(index + step) && !lines[index + step].isBlank
  }

  private mutating func readGroup(
    _ group: Range<Int>, page: Int, pageWidth: Int, isFirst: inout Bool
  ) {
    let widest = lines[group].map(\.width).max() ?? 0
    let rule = LineBreakRule(
      text: text, columnWidth: group.count >= 3 ? widest : max(widest, pageWidth))
    var start = group.lowerBound
    for index in group {
      let next = index + 1
      guard
        next == group.upperBound
          || rule.breaks(
            between: lines[index], and: lines[next],
            next: next + 1 < group.upperBound ? lines[next + 1] : nil)
      else { continue }
      append(
        start..<next, page: page, pageWidth: pageWidth, isFirst: isFirst,
        isSetOff: start == group.lowerBound)
      isFirst = false
      start = next
    }
  }

  private mutating func append(
    _ range: Range<Int>, page: Int, pageWidth: Int, isFirst: Bool, isSetOff: Bool
  ) {
    let members = lines[range]
    guard let first = members.first, let last = members.last else { return }
    blocks.append(
      TextBlock(
        pieces: members.map(\.content), kind: first.marker == nil ? .paragraph : .item,
        marker: first.marker, page: page, isFirstOfPage: isFirst, lineCount: members.count,
        widest: members.map(\.width).max() ?? 0, columnWidth: pageWidth, opening: first.opening,
        ending: last.ending, lastWidth: last.width, isSetOff: isSetOff))
  }
}
