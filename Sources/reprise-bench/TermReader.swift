import FrenchText
import Retrieval

/// Turns text into terms: by French analysis, or by the spaces of a text that is terms already.
struct TermReader {
  private let isTerms: Bool
  private let analyzer = FrenchAnalyzer()
  private var text: [UInt8] = []
  private var terms = TermNumbers()

  init(isTerms: Bool) { self.isTerms = isTerms }

  /// Calls a closure with each term.
  mutating func forEachTerm(of bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    guard !isTerms else { return _ = Self.split(bytes, body) }
    read(bytes)
    let analyzed = analyzer.analyze(text)
    let terms = analyzed.bytes.span
    for occurrence in analyzed.occurrences where occurrence.isIndexed {
      body(terms.extracting(occurrence.term))
    }
  }

  /// Adds the terms of a text to a field of the passage that has begun; the length of the text in
  /// positions.
  mutating func addTerms(
    of bytes: Span<UInt8>, to builder: inout InvertedIndexBuilder, field: Int
  ) -> Int {
    guard !isTerms else { return Self.split(bytes) { builder.add($0, field: field) } }
    read(bytes)
    analyzer.analyze(text, into: &terms) { builder.number(of: $0) }
    builder.add(terms.numbers[...], field: field)
    return terms.length
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

  private mutating func read(_ bytes: Span<UInt8>) {
    text.removeAll(keepingCapacity: true)
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
  }
}
