/// Why a call cannot be understood.
package enum UsageError: Error, Equatable, Sendable {
  case unknownOption(String, nearest: String?)
  case missingValue(option: String, value: String)
  case unexpectedValue(option: String)
  case invalidValue(option: String, given: String, expected: String)
  case misplacedOption(String, commands: [Command])
  case mistypedCommand(String, nearest: Command)
  case strayArguments(Command, [String])
  case missingCitation
  case missingQuestions
  case severalCitations([String])
  case incompleteReview

  /// The sentences for the user.
  package var message: String { fault + " " + remedy }

  private var fault: String {
    switch self {
    case .unknownOption(let option, _):
      "Option inconnue : « \(option) »."
    case .missingValue(let option, let value):
      "L’option \(option) attend une valeur : \(option) \(value)."
    case .unexpectedValue(let option):
      "L’option \(option) ne prend pas de valeur."
    case .invalidValue(let option, let given, let expected):
      "Valeur « \(given) » refusée pour \(option) ; attendu : \(expected)."
    case .misplacedOption(let option, _):
      "L’option \(option) ne sert pas ici."
    case .mistypedCommand(let word, _):
      "« \(word) » n’est pas une commande."
    case .strayArguments(let command, _):
      "La commande \(command.rawValue) ne prend pas d’argument."
    case .missingCitation:
      "La commande show attend une citation."
    case .missingQuestions:
      "La commande eval attend un fichier de questions."
    case .incompleteReview:
      "La commande review attend une citation, --question et --by."
    case .severalCitations(let words):
      "La commande show attend une seule citation, pas \(words.count)."
    }
  }

  private var remedy: String {
    switch self {
    case .unknownOption(_, let nearest?):
      "Vouliez-vous dire « \(nearest) » ?"
    case .unknownOption(_, nil):
      "Voir reprise --help. Après « -- », tout mot fait partie de la question."
    case .misplacedOption(_, let commands):
      "Elle appartient à : reprise \(commands.map(\.rawValue).joined(separator: ", "))."
    case .mistypedCommand(let word, let nearest):
      "Vouliez-vous dire « \(nearest.rawValue) » ? "
        + "Pour poser la question : reprise ask \(ShellWord.quoted(word))"
    case .strayArguments(let command, let words):
      "Pour poser une question : reprise ask "
        + ShellWord.quoted(([command.rawValue] + words).joined(separator: " "))
    case .missingCitation:
      "Par exemple : reprise show guide:12-18"
    case .incompleteReview:
      "Par exemple : reprise review guide:12-18 --question \"Qui peut … ?\" --by \"Dr Martin\""
    case .missingQuestions:
      "Par exemple : reprise eval questions.jsonl"
    case .severalCitations(let words):
      "Pour poser une question : reprise ask "
        + ShellWord.quoted((["show"] + words).joined(separator: " "))
    case .missingValue, .unexpectedValue, .invalidValue:
      "Voir reprise --help."
    }
  }
}
