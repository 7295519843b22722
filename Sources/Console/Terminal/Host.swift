package import Files

/// All that the program sees of the machine it runs on, so that a test can stand in for one.
package struct Host {
  /// The arguments without the program's name.
  package var arguments: [String]
  package var environment: Environment
  /// The current folder, as an absolute path.
  package var currentFolder: String
  package var isFolder: (String) -> Bool
  package var inputIsTerminal: Bool
  /// The next bytes of standard input; none at its end.
  package var read: () throws(StreamError) -> [UInt8]
  package var output: Output
  package var errors: Output
  /// Keys one by one; nil where lines come whole.
  package var keyboard: Keyboard?
  /// The day it is.
  package var today = CalendarDate.today
  /// Begins what may take long, and lets the user know where it does.
  package var beginWait: () -> Void = {}
  /// Ends it.
  package var endWait: () -> Void = {}

  package init(
    arguments: [String], environment: Environment = [:], currentFolder: String = "/",
    isFolder: @escaping (String) -> Bool = { _ in false }, inputIsTerminal: Bool = false,
    read: @escaping () throws(StreamError) -> [UInt8] = { [] }, output: Output, errors: Output
  ) {
    self.arguments = arguments
    self.environment = environment
    self.currentFolder = currentFolder
    self.isFolder = isFolder
    self.inputIsTerminal = inputIsTerminal
    self.read = read
    self.output = output
    self.errors = errors
  }

  /// The variables that mean something to the program.
  private static let variables = [
    "REPRISE_CORPUS", "REPRISE_INDEX", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME", "NO_COLOR",
    "TERM", "XDG_STATE_HOME", "PAGER", "VISUAL", "EDITOR", "REPRISE_REVIEWER",
  ]

  /// This process.
  static func process() -> Host {
    var host = Host(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: Environment(of: variables, Terminal.variable),
      currentFolder: LocalFile.currentDirectory,
      isFolder: LocalFile.isDirectory,
      inputIsTerminal: Terminal.isTerminal(Terminal.standardInput),
      read: Terminal.read,
      output: output(to: Terminal.standardOutput),
      errors: output(to: Terminal.standardError))
    if host.inputIsTerminal && host.output.isTerminal && host.environment["TERM"] != "dumb" {
      host.keyboard = .process()
    }
    if host.errors.isTerminal {
      host.beginWait = SlowNotice.begin
      host.endWait = SlowNotice.end
    }
    return host
  }

  private static func output(to descriptor: Int32) -> Output {
    let isTerminal = Terminal.isTerminal(descriptor)
    return Output(
      isTerminal: isTerminal, columns: isTerminal ? Terminal.columns(of: descriptor) : nil
    ) { Terminal.write($0, to: descriptor) }
  }
}
