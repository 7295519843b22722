import Files
import Retrieval

/// `reprise-bench build`: how long the index of a collection takes, and how large it is.
struct BuildBenchmark {
  private let collections: [String]
  private let isTerms: Bool
  private let repeats: Int
  private let index: String
  private let memory: Int
  private let fieldCount: Int

  init(_ arguments: ArraySlice<String>) throws(BenchError) {
    let options = try Arguments(
      arguments, names: ["--collection", "--index", "--repeats", "--memory", "--fields"],
      flags: ["--terms"])
    _ = try options.required("--collection")
    collections = options.all("--collection")
    isTerms = options.has("--terms")
    repeats = try options.number("--repeats", default: 3)
    memory = try options.number("--memory", default: 256)
    fieldCount = try options.number("--fields", default: 1)
    index = options.value("--index") ?? ".reprise-bench.index"
  }

  func run() throws(BenchError) {
    var table = ResultTable()
    for collection in collections {
      var costs: [IndexBuild.Cost] = []
      for _ in 0..<repeats {
        costs.append(
          try IndexBuild(
            collection: collection, isTerms: isTerms, fieldCount: fieldCount, index: index,
            memory: memory
          ).run())
      }
      let seconds = costs.map(\.seconds).sorted()
      let median = seconds[seconds.count / 2]
      let textSize = Double(costs[0].textBytes) / 1e6
      table.add([
        ("collection", .text(collection)),
        ("passages", .count(try OpenedIndex.open(index).passageCount)),
        ("text_mb", .measure(textSize)),
        ("build_ms", .measure(median * 1000)),
        ("least_ms", .measure(seconds[0] * 1000)),
        ("greatest_ms", .measure(seconds[seconds.count - 1] * 1000)),
        ("mb_per_s", .measure(textSize / median)),
        ("fields", .count(fieldCount)), ("limit_mb", .count(memory)),
        ("peak_mb", .measure(Double(costs[0].peakMemory) / 1e6)),
        ("index_bytes", .count(LocalFile.status(index)?.size ?? 0)),
      ])
    }
    table.print()
  }
}
