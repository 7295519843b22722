/// The shell commands that show a text or a file, as the user's environment wants them.
enum HelperCommand {
  /// Ends by itself where the text fits, lets colours through, leaves the text on the screen.
  private static let usualPager = "less -FIRX"

  #if canImport(Darwin)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// What a session shows long texts by.
  static func pager(_ environment: Environment) -> String {
    variable("PAGER", environment) ?? usualPager
  }

  /// The pager that the user chose, which lets colours through if it is `less`; nil where none is
  /// named.
  static func colorfulPager(_ environment: Environment) -> String? {
    variable("PAGER", environment).map { "export LESS=${LESS-FRX}; \($0)" }
  }

  /// The editor at a line, else what opens files of this kind.
  static func editor(_ environment: Environment, path: String, line: Int) -> String {
    let file = ShellWord.quoted(path)
    guard let editor = variable("VISUAL", environment) ?? variable("EDITOR", environment) else {
      return "\(opener) \(file) >/dev/null 2>&1"
    }
    return switch name(of: editor) {
    case "code", "codium", "cursor": "\(editor) --goto \(file):\(line)"
    case "subl", "zed", "hx", "helix", "micro": "\(editor) \(file):\(line)"
    case "kate": "\(editor) --line \(line) \(file)"
    default: "\(editor) +\(line) \(file)"
    }
  }

  /// A path in which the user's own folder may stand as `~`.
  static func expanded(_ path: String, _ environment: Environment) -> String {
    guard path.hasPrefix("~/"), let home = variable("HOME", environment) else { return path }
    return home + path.dropFirst()
  }

  private static func name(of command: String) -> Substring {
    let program = command.prefix { $0 != " " }
    return program.split(separator: "/").last ?? program
  }

  private static func variable(_ name: String, _ environment: Environment) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
