import Documents
package import Indexing

/// When a citation is right.
///
/// It must be short enough to be read at once: at most 1,500 bytes of source, spread over at most
/// 3,000. And it must hold the answer: at least half of the gold words, or lie wholly inside them
/// with at least 150 bytes (a long gold list cited in part). Where any passage of a file answers,
/// it must lie in that file.
package enum CitationRule {
  /// The most bytes of source that a right citation has.
  static let mostBytes = 1_500
  /// The most bytes from its first to its last.
  static let widestExtent = 3_000
  /// The fewest bytes of one that lies inside the gold words without half of them.
  static let fewestInside = 150

  /// Whether a passage is right for a place.
  ///
  /// - Complexity: O(spans log spans)
  package static func isRight(_ passage: CitedPassage, for place: GoldPlace) -> Bool {
    guard passage.document.file == place.file else { return false }
    let own = ByteSpans(joining: passage.spans)
    let size = own.size
    guard (1...mostBytes).contains(size), own.extent <= widestExtent else { return false }
    let inside = own.shared(with: place.bytes)
    if place.isWholeFile { return inside == size }
    return inside * 2 >= place.bytes.count || (inside == size && inside >= fewestInside)
  }

  /// Whether a passage is right for any of some places.
  ///
  /// - Complexity: O(places · spans log spans)
  package static func isRight(_ passage: CitedPassage, forAnyOf places: [GoldPlace]) -> Bool {
    places.contains { isRight(passage, for: $0) }
  }
}
