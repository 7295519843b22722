import Answering
import Files
import Indexing

/// `reprise-bench corpus`: how long questions on a real corpus take in this process, from the text of
/// the question to passages ranked by the search, and to passages ranked by the model.
struct CorpusBenchmark {
  private let location: CorpusLocation
  private let queries: String
  private let repeats: Int

  init(_ arguments: ArraySlice<String>) throws(BenchError) {
    let options = try Arguments(
      arguments, names: ["--corpus", "--index", "--queries", "--repeats"])
    let corpus = try options.required("--corpus")
    let path = LocalFile.canonicalPath(corpus) ?? corpus
    location = CorpusLocation(
      corpus: path, index: options.value("--index") ?? ".reprise-bench")
    queries = try options.required("--queries")
    repeats = try options.number("--repeats", default: 9)
  }

  func run() throws(BenchError) {
    let corpus: IndexedCorpus
    do throws(CorpusError) { corpus = try IndexedCorpus(opening: location) } catch {
      throw .file("\(location.corpus) cannot be opened: \(error)")
    }
    let questions = try questions()
    let assistant = Assistant(corpus: corpus)
    var table = ResultTable()
    let stages: [(String, (String) -> Void)] = [
      ("read", { _ = try? assistant.query($0) }),
      ("read, search", { _ = try? assistant.found($0) }),
      ("read, search, model", { _ = try? assistant.consider($0) }),
    ]
    for (name, stage) in stages {
      table.add(
        [
          ("stage", .text(name)), ("passages", .count(corpus.readableCount)),
          ("questions", .count(questions.count)),
        ] + Latencies(of: questions, repeats: repeats, stage).row)
    }
    table.print()
  }

  private func questions() throws(BenchError) -> [String] {
    var questions: [String] = []
    try LineFile(queries).forEach { line in
      questions.append(String(decoding: line.indices.map { line[$0] }, as: UTF8.self))
    }
    guard !questions.isEmpty else { throw .usage("\(queries) holds no question") }
    return questions
  }
}
