import Retrieval

/// `reprise-bench query`: how long queries take on an index, and what a search does for them.
struct QueryBenchmark {
  private let index: String
  private let queries: [String]
  private let isTerms: Bool
  private let limit: Int
  private let repeats: Int

  init(_ arguments: ArraySlice<String>) throws(BenchError) {
    let options = try Arguments(
      arguments, names: ["--index", "--queries", "--top", "--repeats"], flags: ["--terms"])
    index = try options.required("--index")
    _ = try options.required("--queries")
    queries = options.all("--queries")
    isTerms = options.has("--terms")
    limit = try options.number("--top", default: 10)
    repeats = try options.number("--repeats", default: 5)
  }

  func run() throws(BenchError) {
    let index = try OpenedIndex.open(index)
    let fields = [FieldParameters](repeating: FieldParameters(), count: index.fieldCount)
    var table = ResultTable()
    for file in queries {
      let queries = try QueryFile.queries(file, isTerms: isTerms)
      let latencies = Latencies(of: queries, repeats: repeats) { query in
        _ = index.search(query, fields: fields, limit: limit)
      }
      var counts = SearchCounts()
      for query in queries {
        do throws(IndexError) {
          _ = try index.rank(query, fields: fields, limit: limit, counting: &counts)
        } catch { throw .file("\(self.index) is damaged") }
      }
      table.add(
        [
          ("queries", .text(file)), ("passages", .count(index.passageCount)),
          ("fields", .count(index.fieldCount)),
          ("top", .count(limit)),
        ] + latencies.row + Self.row(counts, queries: queries.count))
    }
    table.print()
  }

  /// What a query does on average.
  private static func row(
    _ counts: SearchCounts, queries: Int
  ) -> [(name: String, value: ResultTable.Value)] {
    [
      ("windows", counts.windows), ("skipped", counts.windowsSkipped),
      ("postings", counts.postings), ("blocks", counts.blocks),
      ("candidates", counts.candidates), ("lookups", counts.lookups), ("scored", counts.scored),
    ].map { ($0.0, .measure(Double($0.1) / Double(queries))) }
  }
}
