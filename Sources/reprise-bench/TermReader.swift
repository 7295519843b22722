import FrenchText

/// Turns text into terms: by French analysis, or by the spaces of a text that is terms already.
struct TermReader {
  private let isTerms: Bool
  private let analyzer = FrenchAnalyzer()
  private var analyzed = AnalyzedText.forMany()
  private var text: [UInt8] = []

  init(isTerms: Bool) { self.isTerms = isTerms }

  /// Calls a closure with each term; the length of the text in positions.
  mutating func forEachTerm(of bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) -> Int {
    isTerms ? Self.split(bytes, body) : analyze(bytes, body)
  }

  private static func split(_ bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) -> Int {
    var count = 0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
      if index > start {
        body(bytes.extracting(start..<index))
        count += 1
      }
      start = index + 1
    }
    return count
  }

  private mutating func analyze(_ bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) -> Int {
    text.removeAll(keepingCapacity: true)
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    analyzer.analyze(text, into: &analyzed)
    let terms = analyzed.bytes.span
    for occurrence in analyzed.occurrences
    where occurrence.kind != .address || occurrence.isVariant {
      body(terms.extracting(occurrence.term))
    }
    return analyzed.length
  }
}
