/// How long queries took, in nanoseconds: for each query the median of its runs.
struct Latencies {
  private var sorted: [UInt64]

  /// Times at least one query, all of them in each run; one more run before warms the caches.
  init<Query>(of queries: [Query], repeats: Int, _ ask: (Query) -> Void) {
    var runs: [[UInt64]] = []
    for _ in 0...repeats {
      runs.append(
        queries.map { query in
          let start = System.now()
          ask(query)
          return System.now() - start
        })
    }
    sorted = queries.indices.map { query in
      let times = runs.dropFirst().map { $0[query] }.sorted()
      return times[times.count / 2]
    }.sorted()
  }

  /// The mean, in microseconds.
  var mean: Double { Double(sorted.reduce(0, +)) / Double(sorted.count) / 1000 }

  /// The time that a share of the queries stays below, in microseconds.
  func percentile(_ share: Double) -> Double {
    Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
  }

  /// Mean and percentiles, named.
  var row: [(name: String, value: ResultTable.Value)] {
    [
      ("mean_us", .measure(mean)), ("p50_us", .measure(percentile(0.5))),
      ("p95_us", .measure(percentile(0.95))), ("p99_us", .measure(percentile(0.99))),
    ]
  }
}
