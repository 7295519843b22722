/// What can be told to a session beside asking: a line that begins with a slash.
enum SessionCommand: String, CaseIterable {
  case help = "/aide"
  case source = "/source"
  case leave = "/quitter"

  /// What stands for its argument.
  var argument: String {
    switch self {
    case .source: " N"
    case .help, .leave: ""
    }
  }

  /// One line for the list of commands, in French.
  var summary: String {
    switch self {
    case .help: "cette aide"
    case .source: "la citation N de la dernière réponse, dans son texte"
    case .leave: "quitte, comme Ctrl-D"
    }
  }
}
