import Files
import JSONText
import Retrieval

/// Builds, opens, asks, and says what each cost.
struct EngineBenchmark {
  private let options: EngineOptions
  private let fields = [FieldParameters()]

  init(_ options: EngineOptions) { self.options = options }

  func run() throws(BenchError) {
    var cost: IndexBuild.Cost?
    if let collection = options.collection {
      cost = try IndexBuild(
        collection: collection, isTerms: options.isTerms, index: options.index
      ).run()
    }
    let queries = try QueryFile.queries(options.queries, isTerms: options.isTerms)
    let start = System.now()
    let index = try OpenedIndex.open(options.index)
    let opened = System.now()
    _ = index.search(queries[0], fields: fields, limit: options.limit)
    let first = System.now()
    let latencies = Latencies(of: queries, repeats: options.repeats) { query in
      _ = index.search(query, fields: fields, limit: options.limit)
    }
    try writeRun(of: queries, on: index)
    var json = JSONWriter()
    json.object { json in
      json.member("passages", index.passageCount)
      json.member("text_bytes", cost?.textBytes ?? 0)
      json.member("build_s", cost?.seconds ?? 0)
      json.member("index_bytes", LocalFile.status(options.index)?.size ?? 0)
      json.member("peak_rss_bytes", cost?.peakMemory ?? System.peakMemory())
      json.member("open_ms", Double(opened - start) / 1e6)
      json.member("first_query_us", Double(first - opened) / 1000)
      json.member("mean_us", latencies.mean)
      json.member("p50_us", latencies.percentile(0.5))
      json.member("p99_us", latencies.percentile(0.99))
    }
    print(String(decoding: json.bytes, as: UTF8.self))
  }

  /// Writes what each query found: query, id, rank and score, parted by tabs.
  private func writeRun(of queries: [[QueryTerm]], on index: InvertedIndex) throws(BenchError) {
    guard let path = options.run, let collection = options.collection else { return }
    var ids: [String] = []
    try LineFile(collection).forEach { line in
      let end = max(0, TabbedPassage.textStart(of: line) - 1)
      ids.append(String(decoding: (0..<end).map { line[$0] }, as: UTF8.self))
    }
    var text: [UInt8] = []
    for (number, query) in queries.enumerated() {
      let ranked = index.search(query, fields: fields, limit: options.limit)
      for (rank, found) in ranked.enumerated() {
        text += "\(number + 1)\t\(ids[found.passage])\t\(rank + 1)\t\(found.score)\n".utf8
      }
    }
    do throws(FileError) { try LocalFile.replace(path, with: text) } catch {
      throw .file("\(path) cannot be written")
    }
  }
}
