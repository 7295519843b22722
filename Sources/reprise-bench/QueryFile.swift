import Retrieval

/// Queries, one a line.
enum QueryFile {
  /// Reads queries; a term that stands twice in one is asked once, as other engines do.
  ///
  /// - Throws: `BenchError` where there is no such file, or nothing in it.
  static func queries(_ path: String, isTerms: Bool) throws(BenchError) -> [[QueryTerm]] {
    var queries: [[QueryTerm]] = []
    var reader = TermReader(isTerms: isTerms)
    try LineFile(path).forEach { line in
      var terms: [[UInt8]] = []
      reader.forEachTerm(of: line) { span in
        let term = span.indices.map { span[$0] }
        if !terms.contains(term) { terms.append(term) }
      }
      queries.append(terms.map { QueryTerm(term: $0) })
    }
    guard !queries.isEmpty else { throw .usage("\(path) holds no query") }
    return queries
  }
}
