import FrenchText

/// A call, understood.
package struct Invocation: Equatable, Sendable {
  /// What it asks for.
  package enum Action: Equatable, Sendable {
    /// An answer to the question given.
    case ask(String)
    /// Answers to the questions of standard input, each on its own; a session on a terminal.
    case askEach
    /// A conversation over the lines of standard input; a session on a terminal.
    case converse
    case index
    case show(String)
    /// The saved answers of these files re-read; of standard input where there are none.
    case verify([String])
    /// A citation that a person has verified.
    case review(String)
    case documents
    case evaluate([String])
    case help(Command?)
    case version
  }

  package var action: Action
  package var settings: Settings

  package init(action: Action, settings: Settings = Settings()) {
    self.action = action
    self.settings = settings
  }

  /// Understands the arguments of a call, without the program's name.
  package init(parsing arguments: [String]) throws(UsageError) {
    var reader = ArgumentReader()
    reader.read(arguments)
    let command = reader.command
    settings = reader.settings
    // Whoever asks for help gets it, whatever else is wrong with the call.
    if settings.wantsHelp {
      action = .help(command)
      return
    }
    if let fault = reader.fault { throw fault }
    if settings.wantsVersion {
      action = .version
      return
    }
    if let command {
      action = try Self.action(of: command, words: Array(reader.words.dropFirst()))
    } else {
      action = try Self.action(of: reader.words, isQuestion: reader.beginsAfterDashes)
    }
    try Self.check(reader.options, for: command)
    if command == .review, settings.question == nil || settings.reviewer == nil {
      throw .incompleteReview
    }
    if settings.format == .html, let command, ![.ask, .chat].contains(command) {
      throw .misplacedOption("--format html", commands: [.ask, .chat])
    }
  }

  private static func action(of command: Command, words: [String]) throws(UsageError) -> Action {
    switch command {
    case .ask: return question(words)
    case .show:
      guard let citation = words.first else { throw .missingCitation }
      guard words.count == 1 else { throw .severalCitations(words) }
      return .show(citation)
    case .review:
      guard words.count == 1 else { throw .incompleteReview }
      return .review(words[0])
    case .verify: return .verify(words)
    case .evaluate:
      guard !words.isEmpty else { throw .missingQuestions }
      return .evaluate(words)
    case .chat, .index, .documents:
      guard words.isEmpty else { throw .strayArguments(command, words) }
      return command == .index ? .index : command == .documents ? .documents : .converse
    }
  }

  /// What words without a command ask for: a lone word near a command's name was likely meant as it.
  private static func action(of words: [String], isQuestion: Bool) throws(UsageError) -> Action {
    if !isQuestion, words.count == 1, !words[0].contains(where: \.isWhitespace),
      let nearest = NearestName.name(like: words[0], among: Command.allCases.map(\.rawValue)),
      let command = Command(rawValue: nearest)
    {
      throw .mistypedCommand(words[0], nearest: command)
    }
    return question(words)
  }

  /// A question of words; none, or a lone dash, stands for standard input.
  private static func question(_ words: [String]) -> Action {
    words.isEmpty || words.count == 1 && words[0] == "-" ? .askEach : .ask(words.joined(by: " "))
  }

  private static func check(_ options: [Option], for command: Command?) throws(UsageError) {
    for option in options {
      guard let commands = option.commands else { continue }
      if command.map(commands.contains) != true {
        throw .misplacedOption(option.name, commands: commands)
      }
    }
  }
}
