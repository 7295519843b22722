public import Retrieval

/// The parts of a passage that are indexed and scored apart.
public enum Field: Int, Sendable, CaseIterable {
  /// The passage's own words.
  case body = 0
  /// The headings above it.
  case section = 1
  /// The title of its document.
  case title = 2

  /// How a field is scored: alike but for its weight, and as the index was made for.
  public static func parameters(weight: Double = 1) -> FieldParameters {
    FieldParameters(weight: weight, k1: 1, b: 0.5)
  }
}
