extension TermWriter {
  /// Writes the folded letters and digits of a range as the term of a new position.
  mutating func write(
    _ range: Range<Int>, _ source: Range<Int>, _ kind: WordKind, isStemmed: Bool
  ) {
    let start = result.bytes.count
    appendFolded(range)
    if isStemmed { stem(from: start) }
    finish(start, source, kind, isVariant: false)
  }

  /// Writes the folded letters and digits of a range as a variant at the current position.
  mutating func writeVariant(
    _ range: Range<Int>, _ source: Range<Int>, _ kind: WordKind, isStemmed: Bool = true
  ) {
    let start = result.bytes.count
    appendFolded(range)
    if isStemmed { stem(from: start) }
    finish(start, source, kind, isVariant: true)
  }

  /// Writes a word that does not stand in the text as the term of a new position.
  mutating func write(literal: StaticString, _ source: Range<Int>, _ kind: WordKind) {
    let start = result.bytes.count
    literal.withUTF8Buffer { result.bytes.append(contentsOf: $0) }
    finish(start, source, kind, isVariant: false)
  }

  /// Appends what is letter or digit in a range, in small letters, up to the longest term.
  mutating func appendFolded(_ range: Range<Int>) {
    let start = result.bytes.count
    let limit = FrenchAnalyzer.maximumTermLength
    result.bytes.append(contentsOf: plain.bytes[range.prefix(2 * limit)])
    var letters = result.bytes.mutableSpan
    var end = start
    for index in start..<letters.count {
      let byte = letters[index]
      guard PlainByte.isAlphanumeric(byte) else { continue }
      letters[end] = PlainByte.lowered(byte)
      end += 1
    }
    keep(min(end, start + limit))
  }

  /// Stems the bytes written since `start`.
  mutating func stem(from start: Int) {
    keep(FrenchStemmer.stem(&result.bytes, from: start))
  }

  /// Leaves out the bytes from `end` on.
  private mutating func keep(_ end: Int) {
    let surplus = result.bytes.count - end
    if surplus > 0 { result.bytes.removeLast(surplus) }
  }

  /// Closes the term written since `start`.
  mutating func finish(_ start: Int, _ source: Range<Int>, _ kind: WordKind, isVariant: Bool) {
    let end = result.bytes.count
    guard end > start else { return }
    if !isVariant { result.length += 1 }
    result.occurrences.append(
      AnalyzedText.Occurrence(
        term: start..<end, source: source, position: max(0, result.length - 1),
        isVariant: isVariant, kind: kind))
  }
}
