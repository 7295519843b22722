/// Parts arguments into options and words.
struct ArgumentReader {
  private(set) var settings = Settings()
  private(set) var options: [Option] = []
  private(set) var words: [String] = []
  /// Whether the first word stands after `--`, so that it cannot be a command.
  private(set) var beginsAfterDashes = false
  /// The first fault; reading goes on after it, to see whether help is asked for.
  private(set) var fault: UsageError?

  var command: Command? {
    beginsAfterDashes ? nil : words.first.flatMap(Command.init(rawValue:))
  }

  mutating func read(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        beginsAfterDashes = words.isEmpty
        words.append(contentsOf: rest)
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      do throws(UsageError) {
        try readOption(argument, &rest)
      } catch {
        fault = fault ?? error
      }
    }
  }

  private mutating func readOption(_ argument: String, _ rest: inout ArraySlice<String>)
    throws(UsageError)
  {
    let (option, attached) = try Self.split(argument)
    options.append(option)
    guard let valueName = option.value else {
      guard attached == nil else { throw .unexpectedValue(option: option.name) }
      return try option.apply(&settings, "")
    }
    if let attached { return try option.apply(&settings, attached) }
    guard let next = rest.first, !next.hasPrefix("-") else {
      throw .missingValue(option: option.name, value: valueName)
    }
    rest.removeFirst()
    try option.apply(&settings, next)
  }

  /// The option an argument names, and the value that is part of the argument (`--top=5`, `-n5`).
  private static func split(_ argument: String) throws(UsageError) -> (Option, String?) {
    if argument.hasPrefix("--") {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if let option = Option.all.first(where: { $0.name == name }) {
        return (option, parts.count > 1 ? String(parts[1]) : nil)
      }
      throw .unknownOption(
        name, nearest: NearestName.name(like: name, among: Option.all.map(\.name)))
    }
    let letter = argument.dropFirst().first
    let attached = argument.dropFirst(2)
    if let option = Option.all.first(where: { $0.letter != nil && $0.letter == letter }),
      attached.isEmpty || option.value != nil
    {
      return (option, attached.isEmpty ? nil : String(attached))
    }
    throw .unknownOption(
      argument, nearest: NearestName.name(like: "-" + argument, among: Option.all.map(\.name)))
  }
}
