import Indexing
import Retrieval

/// How the fields of a passage count.
///
/// Fields are scored apart, each with its own lengths and term statistics, and added; measured on
/// French help pages this beats one merged field by far, while k1 and b hardly matter.
enum RankingWeights {
  /// The parameters of each field, in the order of `Field`.
  static let fields: [FieldParameters] = [
    Field.parameters(), Field.parameters(), Field.parameters(weight: 0.2),
  ]
}
