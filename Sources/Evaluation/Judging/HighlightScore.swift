import Answering
import Documents
import Indexing

/// How well the highlighted words of a citation match the gold words.
enum HighlightScore {
  /// The best F1 (harmonic mean of precision and recall) over the places, in bytes: twice the
  /// shared bytes over the bytes of both; 0 without highlights.
  ///
  /// Source: the overlap F1 of SQuAD (Rajpurkar et al. 2016), on bytes of the source in place of
  /// bags of words.
  static func best(of citation: Citation, among places: [GoldPlace]) -> Double {
    let marks = ByteSpans(joining: citation.highlights.flatMap(\.spans))
    let size = marks.size
    guard size > 0 else { return 0 }
    return places.filter { $0.file == citation.passage.document.file }
      .map { 2 * Double(marks.shared(with: $0.bytes)) / Double(size + $0.bytes.count) }
      .max() ?? 0
  }
}
