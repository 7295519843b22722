/// A line of a session, understood.
enum SessionLine: Equatable {
  case nothing
  case question
  case command(SessionCommand, argument: String)
  /// A slash and no command's name.
  case unknown(String)

  init(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = words.first else {
      self = .nothing
      return
    }
    guard first.hasPrefix("/") else {
      self = .question
      return
    }
    guard let command = SessionCommand(rawValue: String(first)) else {
      self = .unknown(String(first))
      return
    }
    let rest = words.count > 1 ? words[1].split(whereSeparator: \.isWhitespace) : []
    self = .command(command, argument: rest.joined(separator: " "))
  }

  /// What is said to a command that is none.
  static func correction(of command: String) -> String {
    let names = SessionCommand.allCases.map(\.rawValue)
    let begun = names.filter { $0.hasPrefix(command) }
    let nearest = begun.count == 1 ? begun[0] : NearestName.name(like: command, among: names)
    return "Commande inconnue : « \(command) ». "
      + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "/aide montre les commandes.")
  }
}
