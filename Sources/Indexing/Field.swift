/// The parts of a passage that are indexed and scored apart.
public enum Field: Int, Sendable, CaseIterable {
  /// The passage's own words.
  case body = 0
  /// The headings above it.
  case section = 1
  /// The title of its document.
  case title = 2
}
