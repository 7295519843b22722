extension TermWriter {
  /// Writes the folded letters and digits of a range as the term of a new position.
  @inline(__always)
  mutating func write(
    _ range: Range<Int>, _ source: Range<Int>, _ kind: WordKind, isStemmed: Bool
  ) {
    let start = buffer.end
    buffer.appendFolded(plain.bytes, range)
    if isStemmed { buffer.stem(from: start) }
    finish(start, source, kind, isVariant: false)
  }

  /// Writes the folded letters and digits of a range as a variant at the current position.
  mutating func writeVariant(
    _ range: Range<Int>, _ source: Range<Int>, _ kind: WordKind, isStemmed: Bool = true
  ) {
    let start = buffer.end
    buffer.appendFolded(plain.bytes, range)
    if isStemmed { buffer.stem(from: start) }
    finish(start, source, kind, isVariant: true)
  }

  /// Writes a word that does not stand in the text as the term of a new position.
  mutating func write(literal: StaticString, _ source: Range<Int>, _ kind: WordKind) {
    let start = buffer.end
    literal.withUTF8Buffer { for byte in $0 { buffer.append(byte) } }
    finish(start, source, kind, isVariant: false)
  }

  /// Closes the term written since `start`.
  @inline(__always)
  mutating func finish(_ start: Int, _ source: Range<Int>, _ kind: WordKind, isVariant: Bool) {
    guard buffer.end > start else { return }
    if !isVariant { length += 1 }
    occurrences.append(
      AnalyzedText.Occurrence(
        term: start..<buffer.end, source: source, position: max(0, length - 1),
        isVariant: isVariant, kind: kind))
  }
}
