import FrenchText
import Indexing

/// The words that deny, restrict or set a condition: what turns a yes into a no.
enum Restriction {
  /// Whether one stands in a range of a passage's text.
  ///
  /// - Complexity: O(words of the passage)
  static func stands(in range: Range<Int>, of reading: PassageReading) -> Bool {
    zip(reading.analyzed.occurrences, reading.hashes).contains { occurrence, hash in
      range.contains(occurrence.source.lowerBound) && words.contains(hash)
    }
  }

  private static let words = QuestionTerms.hashes(of: [
    "ne", "pas", "non", "sans", "jamais", "aucun", "aucune", "ni", "rien", "sauf", "seul",
    "seulement", "uniquement", "exclusivement", "condition", "réserve", "toutefois", "cependant",
    "refuser", "interdit", "libre", "facultatif", "facultative",
  ])
}
