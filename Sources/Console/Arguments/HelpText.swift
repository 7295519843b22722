/// What `--help` prints, made from the tables of commands and options.
enum HelpText {
  static func text(for command: Command?) -> String {
    (command.map(text(of:)) ?? overview) + "\n\n" + options(for: command) + "\n"
  }

  private static var overview: String {
    """
    Reprise répond aux questions par les phrases mêmes de vos documents, avec leur source.
    Rien ne quitte cette machine.

    Exemples :
      reprise "Qui peut demander la visite de pré-reprise ?"
      reprise --format jsonl < questions.txt > réponses.jsonl

    Usage :
      reprise [OPTIONS]             session interactive, ou questions de l’entrée standard
      reprise [OPTIONS] QUESTION    répond à la question
      reprise [OPTIONS] COMMANDE    voir « reprise COMMANDE --help »

    Commandes :
    \(columns(Command.allCases.map { (usage(of: $0), $0.summary) }))
    """
  }

  private static func text(of command: Command) -> String {
    """
    Usage : reprise \(usage(of: command)) [OPTIONS]

    \(command.details)

    Exemple :
      \(command.example)
    """
  }

  private static func usage(of command: Command) -> String {
    command.rawValue + (command.argument.map { " \($0)" } ?? "")
  }

  private static func options(for command: Command?) -> String {
    "Options :\n" + columns(Option.accepted(by: command).map { ($0.synopsis, $0.help) })
  }

  private static func columns(_ rows: [(name: String, help: String)]) -> String {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      "  \(row.name)\(String(repeating: " ", count: width - row.name.count))  \(row.help)"
    }.joined(separator: "\n")
  }
}
