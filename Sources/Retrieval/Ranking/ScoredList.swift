/// A list of a query, and what its postings count.
struct ScoredList {
  let list: Int
  let field: Int
  /// The product of the weights of field and term and of the idf.
  let factor: Double
}
