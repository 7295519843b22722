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
      cost = try IndexBuild.run(collection, isTerms: options.isTerms, to: options.index)
    }
    let queries = try self.queries()
    guard !queries.isEmpty else { throw .usage("\(options.queries) holds no query") }
    let start = System.now()
    let index = try open()
    let opened = System.now()
    _ = index.search(queries[0], fields: fields, limit: options.limit)
    let first = System.now()
    let latencies = time(queries, on: index)
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

  private func open() throws(BenchError) -> InvertedIndex {
    do {
      let mapping = try FileMapping(path: options.index)
      let bytes = unsafe IndexBytes(mapped: mapping.bytes) { _ = mapping }
      return try InvertedIndex(SectionedFile(bytes, analysis: IndexBuild.analysis))
    } catch {
      throw .file("\(options.index) cannot be read: \(error)")
    }
  }

  /// The queries; a term that stands twice is asked once, as the other engines do.
  private func queries() throws(BenchError) -> [[QueryTerm]] {
    var queries: [[QueryTerm]] = []
    var reader = TermReader(isTerms: options.isTerms)
    try LineFile(options.queries).forEach { line in
      var terms: [[UInt8]] = []
      _ = reader.forEachTerm(of: line) { span in
        let term = span.indices.map { span[$0] }
        if !terms.contains(term) { terms.append(term) }
      }
      queries.append(terms.map { QueryTerm(term: $0) })
    }
    return queries
  }

  private func time(_ queries: [[QueryTerm]], on index: InvertedIndex) -> Latencies {
    var runs: [[UInt64]] = []
    for _ in 0...options.repeats {
      runs.append(
        queries.map { query in
          let start = System.now()
          _ = index.search(query, fields: fields, limit: options.limit)
          return System.now() - start
        })
    }
    // The first run warms the caches.
    return Latencies(Array(runs.dropFirst()))
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
