/// What `reprise-bench engine` was asked for.
struct EngineOptions {
  var collection: String?
  var queries = ""
  var run: String?
  var index = ".reprise-bench.index"
  var limit = 10
  var repeats = 5
  /// Whether the text is terms already, parted by spaces.
  var isTerms = false

  init(_ arguments: ArraySlice<String>) throws(BenchError) {
    var rest = arguments
    while let name = rest.popFirst() {
      if name == "--terms" {
        isTerms = true
        continue
      }
      guard let value = rest.popFirst() else { throw .usage("\(name) wants a value") }
      try set(name, value)
    }
    guard !queries.isEmpty else { throw .usage("--queries FILE is missing") }
  }

  private mutating func set(_ name: String, _ value: String) throws(BenchError) {
    switch name {
    case "--collection": collection = value
    case "--queries": queries = value
    case "--run": run = value
    case "--index": index = value
    case "--top": limit = try Self.number(name, value)
    case "--repeats": repeats = try Self.number(name, value)
    case "--threads":
      guard try Self.number(name, value) == 1 else { throw .usage("one thread is all there is") }
    default: throw .usage("unknown option \(name)")
    }
  }

  private static func number(_ name: String, _ value: String) throws(BenchError) -> Int {
    guard let number = Int(value), number > 0 else { throw .usage("\(name) wants a number") }
    return number
  }
}
