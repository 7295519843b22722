/// Why a benchmark cannot be run.
enum BenchError: Error {
  case usage(String)
  case file(String)

  var message: String {
    switch self {
    case .usage(let reason): "usage: \(reason)"
    case .file(let reason): reason
    }
  }
}
