import Documents

/// A passage of a document just read, with what is kept of its place.
struct PlacedPassage: Sendable {
  let passage: Passage
  let lines: ClosedRange<Int>
  /// Its place among the passages on the same lines, from 1.
  let ordinal: Int
  /// The fingerprint of its bytes.
  let fingerprint: UInt64

  /// The passages of a document.
  ///
  /// - Complexity: O(bytes of the document)
  static func all(of document: ParsedDocument) -> [PlacedPassage] {
    let text = document.text.bytes
    let lines = LineTable(of: text)
    var ordinals: [ClosedRange<Int>: Int] = [:]
    return document.passages.map { passage in
      let range = lines.lines(of: passage.hull)
      ordinals[range, default: 0] += 1
      return PlacedPassage(
        passage: passage, lines: range, ordinal: ordinals[range] ?? 1,
        fingerprint: Fingerprint.of(passage.spans, in: text))
    }
  }
}
