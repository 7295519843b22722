/// The sections of an inverted index, and the limits of its format.
enum IndexSections {
  /// Passage lengths and their totals; see <doc:IndexFormat>.
  static let fields: SectionName = "fields"
  /// The terms; see <doc:IndexFormat>.
  static let lexicon: SectionName = "lexicon"
  /// Passages and frequencies; see <doc:IndexFormat>.
  static let postings: SectionName = "postings"

  /// The most fields an index has.
  static let fieldLimit = 255
}
