import JSONText

/// Why a question set cannot be used.
package enum GoldError: Error, Equatable, Sendable {
  /// A line that is no question.
  case malformed(file: String?, line: Int, fault: GoldFault)
  /// A set without a question.
  case noQuestions(file: String?)
  /// A question names a file that the corpus does not hold.
  case unknownFile(question: String, file: String)
  /// The words that should answer do not stand in the file.
  case quoteNotFound(question: String, file: String, quote: String)

  /// The sentence for the user, in French.
  package var message: String {
    switch self {
    case .malformed(let file, let line, .notJSON(var error)):
      error.line = line
      return file.map { "« \($0) », \(error.message)." } ?? Self.capitalized(error.message) + "."
    case .malformed(let file, let line, let fault):
      let place = file.map { "« \($0) », ligne \(line)" } ?? "Ligne \(line)"
      return "\(place) : \(fault.explanation)."
    case .noQuestions(let file):
      let set = file.map { "Le jeu « \($0) »" } ?? "Le jeu de questions"
      return "\(set) ne contient aucune question. Écrivez-en une par ligne, en JSON."
    case .unknownFile(let question, let file):
      return "Question « \(question) » : le fichier « \(file) » n’est pas dans le corpus. "
        + "Corrigez « file » dans le jeu de questions."
    case .quoteNotFound(let question, let file, let quote):
      return "Question « \(question) » : la citation « \(Self.shortened(quote)) » "
        + "ne se trouve pas dans « \(file) ». Recopiez-la telle qu’elle figure dans le fichier."
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The first 60 characters of a quote, on one line.
  private static func shortened(_ quote: String) -> String {
    let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}
