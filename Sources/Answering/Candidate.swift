package import Indexing

/// A passage considered for a question, with what speaks for it.
package struct Candidate {
  /// Its number among the readable passages.
  package let number: Int
  /// The passage.
  package let passage: LoadedPassage
  /// Its features, in the order of `Feature`.
  package let features: [Double]
  /// Its score by the ranking model.
  package let score: Double

  let reading: PassageReading

  /// The parts of its text that answer, as UTF-8 offsets; empty until they were chosen.
  var marked: [Range<Int>] = []

  /// Passages further down that say the same, by id.
  var also: [String] = []
}
