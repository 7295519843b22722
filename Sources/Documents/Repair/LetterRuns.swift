/// The words of a text as plain runs of letters: what extraction cuts and glues.
struct LetterRuns: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var offset: Int
  private let end: Int

  init(_ range: Range<Int>, of text: [UInt8]) {
    self.text = text
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while offset < end, !Self.isLetter(text.scalar(at: offset).value) {
      offset += text.scalarLength(at: offset)
    }
    let start = offset
    while offset < end {
      let (value, length) = text.scalar(at: offset)
      guard Self.isLetter(value) else { break }
      offset += length
    }
    return start < offset ? start..<offset : nil
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    ScalarClass.isLetter(value) || (0x300...0x36F).contains(value)
  }
}
