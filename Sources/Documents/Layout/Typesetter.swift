/// Writes laid-out text, span after span.
struct Typesetter {
  private let text: [UInt8]
  private let repairs: Repairs
  private(set) var output: [UInt8] = []
  private(set) var wordStarts: [Int] = []
  private(set) var runs: [Layout.Run] = []
  /// The first block or word at or after what is set next, of those that need a closer look.
  private var nextRepair = -1
  /// White space that is due before the next character: none, a space, or a line feed.
  private var pending: UInt8?
  /// Whether the last character is a hyphen at a line's end, which no space may follow.
  private var endsInLineHyphen = false
  /// Brackets of Markdown links opened and not yet closed.
  private var openLinks = 0
  /// Whether the last character stands in what reads as the target of a link.
  private var isInTarget = false

  init(text: [UInt8], repairs: Repairs) {
    self.text = text
    self.repairs = repairs
  }

  mutating func set(_ span: Range<Int>) {
    if !output.isEmpty { pending = pending ?? UInt8(ascii: " ") }
    output.reserveCapacity(output.count + span.count)
    var offset = span.lowerBound
    while offset < span.upperBound { offset = step(offset, span.upperBound) }
  }

  mutating func finish() { pending = nil }

  /// Sets what stands at an offset and returns where to go on.
  private mutating func step(_ offset: Int, _ end: Int) -> Int {
    if offset > nextRepair { nextRepair = repairs.firstStart(notBefore: offset) }
    if let next = setPlain(offset, min(end, nextRepair)) { return next }
    if offset == nextRepair, Repairs.contains(offset, in: repairs.blockStarts),
      let next = beginBlock(offset, end), next != offset
    {
      return next
    }
    let (value, length) = text.scalar(at: offset)
    let after = offset + length
    if ScalarClass.isSpace(value) {
      return setSpace(value, offset, after, end)
    }
    if ScalarClass.isInvisible(value) || value == 0xFFFD || (0xE000...0xF8FF).contains(value) {
      return after
    }
    if let next = skipMarkdown(value, offset, end) { return next }
    if ScalarClass.isDash(value), let next = lineEnd(after, end), endsWithLetter {
      if Repairs.contains(offset, in: repairs.cutHyphens) {
        endsInLineHyphen = true
      } else {
        emit(offset..<after)
        endsInLineHyphen = !isInTarget
      }
      return next
    }
    emit(offset..<after)
    return after
  }

  /// Sets words with single spaces between, to which nothing needs to be done, and the space or line
  /// end after them; nil where none begins here. Most of a text is such words.
  private mutating func setPlain(_ offset: Int, _ end: Int) -> Int? {
    var wordEnd = endOfPlainWord(offset, end)
    guard wordEnd > offset else { return nil }
    if endsInLineHyphen { pending = nil }
    if pending != nil { isInTarget = false }
    flushPending()
    let start = output.count
    addRun(text: start, offset..<wordEnd)
    while wordEnd < end, text[wordEnd] == 0x20 {
      let next = endOfPlainWord(wordEnd + 1, end)
      guard next > wordEnd + 1 else { break }
      addRun(text: start + wordEnd + 1 - offset, wordEnd + 1..<next)
      isInTarget = false
      wordEnd = next
    }
    output += text[offset..<wordEnd]
    guard wordEnd < end, text[wordEnd] == 0x20 || text[wordEnd] == 0x0A else { return wordEnd }
    pending = UInt8(ascii: " ")
    return wordEnd + 1
  }

  /// Where letters, digits and punctuation that no rule speaks of end.
  private func endOfPlainWord(_ offset: Int, _ end: Int) -> Int {
    var next = offset
    while next < end {
      switch text[next] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2C, 0x2E, 0x27, 0x3B, 0x3A, 0x21, 0x3F:
        next += 1
      // From U+00C0 to U+00FF: the accented letters.
      case 0xC3 where next + 1 < end:
        next += 2
      // The apostrophe U+2019.
      case 0xE2 where next + 2 < end && text[next + 1] == 0x80 && text[next + 2] == 0x99:
        next += 3
      default: return next
      }
    }
    return next
  }

  private mutating func beginBlock(_ offset: Int, _ end: Int) -> Int? {
    if !output.isEmpty { pending = UInt8(ascii: "\n") }
    endsInLineHyphen = false
    let line = offset..<(lineBreak(offset, end))
    if case .glyph(let value)? = ListMarker.read(line, of: text)?.marker {
      let body = ListMarker.read(line, of: text)?.body.lowerBound ?? offset
      flushPending()
      output += "• ".utf8
      _ = value
      return body
    }
    var after = offset
    while after < end && text[after] == 0x23 { after += 1 }
    return after > offset && after < end && text[after] == 0x20 ? after + 1 : nil
  }

  private func lineBreak(_ offset: Int, _ end: Int) -> Int {
    text[offset..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
  }

  private mutating func setSpace(_ value: UInt32, _ offset: Int, _ after: Int, _ end: Int) -> Int {
    if endsInLineHyphen || isInsideAddress(after, end) { return after }
    let isNoBreak = value == 0xA0 || value == 0x202F
    let isAlone = after < end && !ScalarClass.isSpace(text.scalar(at: after).value)
    if isNoBreak && isAlone && pending == nil && !output.isEmpty {
      emit(offset..<after)
    } else if !output.isEmpty {
      pending = pending ?? UInt8(ascii: " ")
    }
    return after
  }

  /// Whether an address, broken after a slash at a line's end, goes on: « …/arret-de-travail/ ».
  private func isInsideAddress(_ offset: Int, _ end: Int) -> Bool {
    guard pending == nil, output.last == UInt8(ascii: "/"), offset < end,
      lineEnd(output.isEmpty ? offset : offset - 1, end) != nil
    else { return false }
    let start = output.lastIndex { $0 == 0x20 || $0 == 0x0A }.map { $0 + 1 } ?? 0
    return output[start...].starts(with: "http".utf8) || output[start...].starts(with: "www.".utf8)
  }

  /// Where the next line's text begins, if nothing but white space stands before a line's end.
  private func lineEnd(_ offset: Int, _ end: Int) -> Int? {
    var (next, sawBreak) = (offset, false)
    while next < end {
      let (value, length) = text.scalar(at: next)
      guard ScalarClass.isSpace(value) else { break }
      if value == 0x0A || value == 0x0D { sawBreak = true }
      next += length
    }
    return sawBreak || next == end ? next : nil
  }

  private var endsWithLetter: Bool {
    guard pending == nil, let last = output.scalar(before: output.count)?.value else {
      return false
    }
    return ScalarClass.isLetter(last) || ScalarClass.isDigit(last)
  }

  /// Leaves out Markdown marks that only format: bold, code, superscripts, links' brackets and
  /// targets.
  private mutating func skipMarkdown(_ value: UInt32, _ offset: Int, _ end: Int) -> Int? {
    switch value {
    case 0x2A where offset + 1 < end && text[offset + 1] == 0x2A: return offset + 2
    case 0x60: return offset + 1
    case 0x5E where offset + 1 < end && text[offset + 1] == 0x7B: return offset + 2
    case 0x7D where precededBySuperscript(offset): return offset + 1
    case 0x5B where linkTarget(after: offset, end) != nil:
      openLinks += 1
      return offset + 1
    case 0x5D where openLinks > 0 && offset + 1 < end && text[offset + 1] == 0x28:
      openLinks -= 1
      return closeOfTarget(offset + 1, end)
    default: return nil
    }
  }

  private func precededBySuperscript(_ offset: Int) -> Bool {
    let start = max(1, offset - 12)
    guard start < offset else { return false }
    return (start..<offset).contains { text[$0] == 0x7B && text[$0 - 1] == 0x5E }
  }

  /// Where the target of a link begins whose text begins at an opening bracket.
  private func linkTarget(after offset: Int, _ end: Int) -> Int? {
    let limit = min(end, offset + 400)
    var next = offset + 1
    while next + 1 < limit {
      if text[next] == 0x5B { return nil }
      if text[next] == 0x5D {
        guard text[next + 1] == 0x28 else { return nil }
        return closeOfTarget(next + 1, end) == nil ? nil : next + 1
      }
      next += 1
    }
    return nil
  }

  private func closeOfTarget(_ offset: Int, _ end: Int) -> Int? {
    var next = offset
    while next < end {
      if text[next] == 0x29 { return next + 1 }
      if ScalarClass.isSpace(text.scalar(at: next).value) { return nil }
      next += text.scalarLength(at: next)
    }
    return nil
  }

  private mutating func flushPending() {
    if let white = pending, !output.isEmpty { output.append(white) }
    pending = nil
    endsInLineHyphen = false
  }

  private mutating func emit(_ range: Range<Int>) {
    if endsInLineHyphen { pending = nil }
    if text[range.lowerBound] == 0x28, output.last == 0x5D, pending == nil {
      // Brackets that only the layout brings together are no link.
      if range.lowerBound > 0, text[range.lowerBound - 1] == 0x5D {
        isInTarget = true
      } else {
        pending = UInt8(ascii: " ")
      }
    } else if text[range.lowerBound] == 0x29 || pending != nil {
      isInTarget = false
    }
    flushPending()
    if range.lowerBound == nextRepair,
      Repairs.contains(range.lowerBound, in: repairs.wordStarts)
    {
      wordStarts.append(output.count)
    }
    addRun(text: output.count, range)
    output += text[range]
  }

  private mutating func addRun(text: Int, _ source: Range<Int>) {
    if let last = runs.last, last.source + last.count == source.lowerBound,
      last.text + last.count == text
    {
      runs[runs.count - 1].count += source.count
    } else {
      runs.append(Layout.Run(text: text, source: source.lowerBound, count: source.count))
    }
  }
}
