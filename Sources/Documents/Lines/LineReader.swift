/// Splits a text into lines and finds where its pages begin.
///
/// Text taken from PDF files keeps traces of its pages: a form feed, three blank lines, or, in
/// most extractions, one space before a page's first line. The last is trusted only where a
/// document shows it often and uses it for nothing else.
struct LineReader {
  private let text: [UInt8]
  private var lines: [TextLine] = []

  /// The lines of a text, in order, blank ones included.
  ///
  /// - Complexity: O(bytes)
  static func lines(of text: [UInt8]) -> [TextLine] {
    var reader = LineReader(text: text)
    reader.split()
    reader.markPages()
    return reader.lines
  }

  private let usesCarriageReturnsAlone: Bool

  private init(text: [UInt8]) {
    self.text = text
    usesCarriageReturnsAlone = !text.contains(0x0A)
  }

  private mutating func split() {
    var start = 0
    var followsFormFeed = false
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }
    while start < text.count {
      var end = start
      while end < text.count && !isEnd(text[end]) { end += 1 }
      var line = TextLine(number: number(after: start), range: start..<end, of: text)
      line.startsPage = followsFormFeed
      lines.append(line)
      guard end < text.count else { break }
      followsFormFeed = text[end] == 0x0C
      start = end + (text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1)
    }
  }

  /// Line numbers count line feeds alone, as editors and scripts do; a text without any counts
  /// carriage returns.
  private func number(after start: Int) -> Int {
    guard let last = lines.last else { return 1 }
    let previous = start - 1
    return text[previous] == 0x0A || (text[previous] == 0x0D && usesCarriageReturnsAlone)
      ? last.number + 1 : last.number
  }

  private mutating func markPages() {
    let marksPages = spaceMarksPages()
    let indentedMarkers = markersUsuallyIndented()
    var blanks = 0
    var previous: TextLine?
    var inIndentedList = false
    for index in lines.indices {
      if lines[index].isBlank {
        blanks += 1
        continue
      }
      if blanks >= 3 { lines[index].startsPage = true }
      let line = lines[index]
      if line.indentation == 1, marksPages, blanks < 3 {
        let opensList = previous?.ending == .colon || inIndentedList
        if line.marker == nil && opensList && !isAllCapitals(line) {
          lines[index].marker = .indentation
          inIndentedList = true
        } else if line.marker == nil || !indentedMarkers.contains(line.marker.map(Self.family) ?? 0)
        {
          lines[index].startsPage = true
          inIndentedList = false
        }
      } else if line.marker != nil || line.opening != .lowercase {
        inIndentedList = false
      }
      previous = lines[index]
      blanks = 0
    }
    if let first = lines.firstIndex(where: { !$0.isBlank }) { lines[first].startsPage = true }
  }

  /// Whether single leading spaces are rare enough, and frequent enough, to mark pages.
  private func spaceMarksPages() -> Bool {
    var (indented, plain, deep) = (0, 0, 0)
    for line in lines where !line.isBlank && line.marker == nil {
      switch line.indentation {
      case 0: plain += 1
      case 1: indented += 1
      default: deep += 1
      }
    }
    return indented >= 3 && indented * 4 < plain && deep * 8 < plain
  }

  /// The families of list markers that mostly stand behind a space: there the space says nothing.
  private func markersUsuallyIndented() -> Set<UInt32> {
    var counts: [UInt32: (indented: Int, all: Int)] = [:]
    for line in lines {
      guard let marker = line.marker else { continue }
      counts[Self.family(marker), default: (0, 0)].all += 1
      if line.indentation > 0 { counts[Self.family(marker), default: (0, 0)].indented += 1 }
    }
    return Set(counts.filter { $0.value.indented * 2 >= $0.value.all }.keys)
  }

  private static func family(_ marker: ListMarker) -> UInt32 {
    switch marker {
    case .glyph(let value): value
    case .dash: 1
    case .number: 2
    case .indentation: 3
    }
  }

  private func isAllCapitals(_ line: TextLine) -> Bool {
    Headline(text, line.content).isAllCapitals
  }
}
