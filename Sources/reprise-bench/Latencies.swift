/// How long queries took, in nanoseconds: for each query the median of its runs.
struct Latencies {
  private var sorted: [UInt64]

  /// - Parameter runs: The times of all queries, run after run; at least one query and one run.
  init(_ runs: [[UInt64]]) {
    sorted = runs[0].indices.map { query in
      let times = runs.map { $0[query] }.sorted()
      return times[times.count / 2]
    }.sorted()
  }

  /// The mean, in microseconds.
  var mean: Double { Double(sorted.reduce(0, +)) / Double(sorted.count) / 1000 }

  /// The time that a share of the queries stays below, in microseconds.
  func percentile(_ share: Double) -> Double {
    Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
  }
}
