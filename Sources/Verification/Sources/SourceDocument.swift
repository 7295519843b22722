import Documents

/// A document as it lies in the corpus now.
///
/// What is costly is worked out when it is first asked for: most citations only need their bytes.
final class SourceDocument {
  let metadata: DocumentMetadata
  let text: DocumentText
  private let file: [UInt8]

  init(_ metadata: DocumentMetadata, file: [UInt8]) {
    self.metadata = metadata
    self.file = file
    text = DocumentText(decoding: file)
  }

  /// SHA-256 of the file, in hexadecimal digits.
  private(set) lazy var hash = SHA256.hexadecimal(SHA256.digest(of: file))

  /// The essence of the text.
  private(set) lazy var map = EssenceMap(of: String(decoding: text.bytes, as: UTF8.self))

  /// The words of the text.
  private(set) lazy var words = WordList(of: map)

  /// Whether some bytes of the file have the essence of a quote.
  ///
  /// - Complexity: O(bytes of the spans)
  func holds(_ quote: String, at spans: [Range<Int>]) -> Bool {
    guard spans.allSatisfy({ $0.upperBound <= file.count }) else { return false }
    let pieces = spans.map { span in
      let bytes = DocumentText(decoding: Array(file[span]), as: text.encoding).bytes
      return String(decoding: bytes, as: UTF8.self)
    }
    return Essence(of: pieces.joined(separator: "\n")) == Essence(of: quote)
  }

  /// The place of some keys of the essence.
  func place(of pieces: [Range<Int>]) -> QuotePlace {
    let bytes = pieces.map(map.bytes)
    let hull = (bytes.first?.lowerBound ?? 0)..<(bytes.last?.upperBound ?? 0)
    return QuotePlace(
      document: metadata.id, file: metadata.file, lines: lines(of: hull),
      spans: bytes.map(text.fileRange))
  }

  /// The place of some bytes of the file, known to be those of a quote.
  func place(ofBytes spans: [Range<Int>], lines: ClosedRange<Int>?) -> QuotePlace {
    QuotePlace(
      document: metadata.id, file: metadata.file,
      lines: lines ?? self.lines(of: spans[0].lowerBound..<spans[spans.count - 1].upperBound),
      spans: spans)
  }

  /// The text of some words, laid out for reading.
  func layout(of words: Range<Int>) -> String {
    let bytes = Layout([bytes(of: words)], of: text.bytes, repairs: Repairs()).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One word as it stands, without the white space and the line end that may cut it.
  func word(_ number: Int) -> String {
    String(layout(of: number..<number + 1).map { $0 == "\n" ? " " : $0 })
  }

  private func bytes(of words: Range<Int>) -> Range<Int> {
    map.bytes(of: self.words.keys(of: words))
  }

  private func lines(of range: Range<Int>) -> ClosedRange<Int> {
    func line(_ offset: Int) -> Int {
      text.bytes[..<min(offset, text.bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }
    let first = line(range.lowerBound)
    return first...max(first, line(max(range.lowerBound, range.upperBound - 1)))
  }
}
