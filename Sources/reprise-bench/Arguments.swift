/// The options of a command: names with values, some of which may stand more than once, and flags.
struct Arguments {
  private var values: [(name: String, value: String)] = []
  private var flags: Set<String> = []

  /// - Throws: `BenchError.usage` for an option that is neither among the names nor the flags.
  init(
    _ arguments: ArraySlice<String>, names: Set<String>, flags known: Set<String> = []
  ) throws(BenchError) {
    var rest = arguments
    while let name = rest.popFirst() {
      if known.contains(name) {
        flags.insert(name)
      } else if names.contains(name) {
        guard let value = rest.popFirst() else { throw .usage("\(name) wants a value") }
        values.append((name, value))
      } else {
        throw .usage("unknown option \(name)")
      }
    }
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// All values of an option, in order.
  func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

  /// The last value of an option.
  func value(_ name: String) -> String? { all(name).last }

  /// - Throws: `BenchError.usage` where the option is missing.
  func required(_ name: String) throws(BenchError) -> String {
    guard let value = value(name) else { throw .usage("\(name) is missing") }
    return value
  }

  /// - Throws: `BenchError.usage` where the value is no number above 0.
  func number(_ name: String, default standard: Int) throws(BenchError) -> Int {
    guard let value = value(name) else { return standard }
    guard let number = Int(value), number > 0 else { throw .usage("\(name) wants a number") }
    return number
  }
}
