/// Measures the engine, for developers.
///
///     reprise-bench engine --collection FILE.tsv --queries FILE [--top 10] [--threads 1]
///                          [--terms] [--run OUT] [--index FILE] [--repeats 5]
///     reprise-bench build --collection FILE.tsv… [--terms] [--index FILE] [--repeats 3]
///                          [--memory 256] [--fields 1]
///     reprise-bench query --index FILE --queries FILE… [--terms] [--top 10] [--repeats 5]
///     reprise-bench corpus --corpus FOLDER --queries FILE [--index FOLDER] [--repeats 9]
///
/// A collection has one passage a line (`id`, tab, text), queries stand one a line; with `--terms`
/// both are terms already; `--memory` is how many megabytes of postings are held in memory; with
/// `--fields` the texts of as many fields stand in columns, and are scored alike. `engine` builds an
/// index and times its queries, and prints one JSON object; with an index and no collection, it opens
/// the index as it lies. The others print a table, of which the last line is JSON again: a row for each
/// collection, each file of queries (with what a search did, on average), and each stage from a
/// question to ranked passages.
@main
struct RepriseBench {
  static func main() {
    do throws(BenchError) {
      var arguments = CommandLine.arguments.dropFirst()
      switch arguments.popFirst() {
      case "engine": try EngineBenchmark(EngineOptions(arguments)).run()
      case "build": try BuildBenchmark(arguments).run()
      case "query": try QueryBenchmark(arguments).run()
      case "corpus": try CorpusBenchmark(arguments).run()
      default: throw .usage("the first argument is « engine », « build », « query » or « corpus »")
      }
    } catch {
      System.fail("reprise-bench: \(error.message)")
    }
  }
}
