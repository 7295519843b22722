/// What can be told to a session beside asking: a line that begins with a slash.
enum SessionCommand: String, CaseIterable {
  case source = "/source"
  case more = "/plus"
  case why = "/pourquoi"
  case open = "/ouvrir"
  case copy = "/copier"
  case verify = "/valider"
  case drop = "/sans"
  case startAnew = "/nouveau"
  case documents = "/documents"
  case export = "/exporter"
  case forget = "/oublier"
  case help = "/aide"
  case leave = "/quitter"

  /// What stands for its argument.
  var argument: String {
    switch self {
    case .source, .open, .copy: " N"
    case .verify: " N NOM"
    case .drop: " MOT"
    case .export: " FICHIER"
    case .more, .why, .startAnew, .documents, .forget, .help, .leave: ""
    }
  }

  /// One line for the list of commands, in French.
  var summary: String {
    switch self {
    case .source: "la citation N de la dernière réponse, dans son texte"
    case .more: "d’autres passages pour la dernière question"
    case .why: "pourquoi ces passages, dans cet ordre"
    case .open: "ouvre le document de la citation N, à sa ligne"
    case .copy: "copie la citation N avec sa référence"
    case .verify: "note que NOM a vérifié la citation N pour cette question"
    case .drop: "ne reprend plus MOT dans la question suivante"
    case .startAnew: "change de sujet : la question suivante se suffit"
    case .documents: "les documents consultés"
    case .export: "écrit la conversation, en .md, .jsonl ou .html"
    case .forget: "efface l’historique des questions"
    case .help: "cette aide"
    case .leave: "quitte, comme Ctrl-D"
    }
  }
}
