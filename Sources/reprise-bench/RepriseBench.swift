/// Measures the engine, for developers.
///
///     reprise-bench engine --collection FILE.tsv --queries FILE [--top 10] [--threads 1]
///                          [--terms] [--run OUT] [--index FILE] [--repeats 5]
///
/// Builds an index of a collection, one passage a line (`id`, tab, text), and times its queries, one
/// a line; the last line of the output is one JSON object. With an index and no collection, opens
/// the index as it lies.
@main
struct RepriseBench {
  static func main() {
    do throws(BenchError) {
      var arguments = CommandLine.arguments.dropFirst()
      guard arguments.popFirst() == "engine" else {
        throw .usage("the first argument is « engine »")
      }
      try EngineBenchmark(EngineOptions(arguments)).run()
    } catch {
      System.fail("reprise-bench: \(error.message)")
    }
  }
}
