/// Looks for the places between two sentences of one text.
struct SentenceScan {
  let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// The offsets at which a new sentence begins, in order.
  func boundaries() -> [Int] {
    var found: [Int] = []
    var start = 0
    var index = 0
    while index < text.count {
      var boundary: Int?
      let next: Int
      switch text[index] {
      case UInt8(ascii: "\n"):
        next = index + 1
        boundary = next
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        (next, boundary) = afterTerminator(index, sentenceStart: start)
      case 0x80...:
        (next, boundary) = afterWideScalar(index, sentenceStart: start)
      default:
        next = index + 1
      }
      if let boundary {
        found.append(boundary)
        start = boundary
      }
      index = next
    }
    return found
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, let space = spaceLength(at: start) { start += space }
    var end = range.upperBound
    while end > start {
      let previous = scalarStart(before: end)
      guard previous >= start, spaceLength(at: previous) == end - previous else { break }
      end = previous
    }
    return start..<end
  }

  // MARK: Wide scalars

  /// « … » ends like a full stop; a bullet after white space begins a sentence.
  private func afterWideScalar(_ index: Int, sentenceStart: Int) -> (next: Int, boundary: Int?) {
    let scalar = scalar(at: index)
    if scalar.value == 0x2026 { return afterTerminator(index, sentenceStart: sentenceStart) }
    let next = index + scalar.length
    let isBullet = Self.isBullet(scalar.value) && isAfterSpace(index)
    return (next, isBullet && index > sentenceStart ? index : nil)
  }

  // MARK: Terminators

  /// What follows the terminators that begin at `index`, and where a sentence begins after them.
  private func afterTerminator(
    _ index: Int, sentenceStart: Int
  ) -> (next: Int, boundary: Int?) {
    var end = index
    var stops = 0
    while end < text.count, let length = terminatorLength(at: end) {
      stops += 1
      end += length
    }
    let isFullStop = stops == 1 && text[index] == UInt8(ascii: ".")
    let closed = closersEnd(end)
    let follower = Follower(in: self, at: closed)
    if isFullStop {
      let stop = FullStop(in: self, at: index, sentenceStart: sentenceStart)
      guard stop.ends(before: follower) else { return (end, nil) }
    } else if !follower.mayBeginSentence {
      return (end, nil)
    }
    return (closed, closed)
  }

  private func terminatorLength(at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2: return scalar(at: index).value == 0x2026 ? 3 : nil
    default:
      // « ? ! » : the space that French puts before a mark.
      guard let space = spaceLength(at: index), index + space < text.count else { return nil }
      let mark = text[index + space]
      return mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") ? space + 1 : nil
    }
  }

  /// The end of the marks that close after a terminator: « . » », « ?) », « !” ».
  private func closersEnd(_ index: Int) -> Int {
    var end = index
    while end < text.count {
      var mark = end
      while mark < text.count, text[mark] != UInt8(ascii: "\n"),
        let space = spaceLength(at: mark)
      {
        mark += space
      }
      guard mark < text.count else { break }
      let scalar = scalar(at: mark)
      // Only a guillemet is set apart by a space; any other mark after one opens.
      guard scalar.value == 0xBB || mark == end && Self.isCloser(scalar.value) else { break }
      end = mark + scalar.length
    }
    return end
  }

  private static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F, 0xBB, 0x2019, 0x201D: true
    default: false
    }
  }

  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2713...0x2718, 0x2794...0x27BF,
      0xE000...0xF8FF, 0x2B9A...0x2BAF:
      true
    default: false
    }
  }
}
