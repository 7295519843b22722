extension Option {
  /// Every option, most used first.
  static let all: [Option] = [
    Option(
      name: "--format", letter: "f", value: "FORME",
      help: "text (par défaut), json, jsonl (un objet par ligne) ou html (un dossier)"
    ) { settings, text throws(UsageError) in
      settings.format = try choice(of: "--format", text)
    },
    Option(
      name: "--top", letter: "n", value: "N",
      help: "nombre de citations au plus, de 1 à 10"
    ) { settings, text throws(UsageError) in
      settings.top = try number(of: "--top", text, in: 1...10)
    },
    Option(
      name: "--max-age", value: "ANS",
      help: "signale les documents de cet âge ou plus (5 par défaut\u{A0}; 0\u{A0}: jamais)"
    ) { settings, text throws(UsageError) in
      settings.oldAge = try number(of: "--max-age", text, in: 0...100)
    },
    Option(
      name: "--explain", help: "dit pourquoi chaque passage est à sa place"
    ) { settings, _ throws(UsageError) in settings.explains = true },
    Option(
      name: "--corpus", value: "DOSSIER",
      help: "dossier des documents (sinon REPRISE_CORPUS, ou Corpus/ ici ou au-dessus)"
    ) { settings, text throws(UsageError) in
      settings.corpus = try path(of: "--corpus", text)
    },
    Option(
      name: "--index", value: "DOSSIER",
      help: "dossier de l’index (sinon REPRISE_INDEX, ou Index/ à côté de Corpus/)"
    ) { settings, text throws(UsageError) in
      settings.index = try path(of: "--index", text)
    },
    Option(
      name: "--no-update", help: "répond sans relire les documents modifiés, et le signale"
    ) { settings, _ throws(UsageError) in settings.updates = false },
    Option(
      name: "--history", help: "session : garde les questions d’une fois à l’autre"
    ) { settings, _ throws(UsageError) in settings.keepsHistory = true },
    Option(
      name: "--context", value: "N", help: "lignes montrées avant et après (3 par défaut)",
      commands: [.show]
    ) { settings, text throws(UsageError) in
      settings.context = try number(of: "--context", text, in: 0...1000)
    },
    Option(
      name: "--full", help: "montre le document entier", commands: [.show]
    ) { settings, _ throws(UsageError) in settings.showsWhole = true },
    Option(
      name: "--full-sources", help: "met dans le dossier html les documents entiers",
      commands: [.ask, .chat]
    ) { settings, _ throws(UsageError) in settings.showsWholeSources = true },
    Option(
      name: "--question", value: "QUESTION", help: "la question à laquelle la citation répond",
      commands: [.review]
    ) { settings, text throws(UsageError) in
      settings.question = try words(of: "--question", text)
    },
    Option(
      name: "--by", value: "NOM", help: "qui l’a vérifié", commands: [.review]
    ) { settings, text throws(UsageError) in settings.reviewer = try words(of: "--by", text) },
    Option(
      name: "--check",
      help: "relit l’index et les documents en entier, et refait l’index s’il le faut",
      commands: [.index]
    ) { settings, _ throws(UsageError) in settings.checksIndex = true },
    Option(
      name: "--passages", help: "donne chaque passage de l’index", commands: [.documents]
    ) { settings, _ throws(UsageError) in settings.listsPassages = true },
    Option(
      name: "--failures", help: "liste les questions manquées", commands: [.evaluate]
    ) { settings, _ throws(UsageError) in settings.listsFailures = true },
    Option(
      name: "--run", value: "FICHIER", help: "écrit les réponses au format TREC",
      commands: [.evaluate]
    ) { settings, text throws(UsageError) in settings.runFile = try path(of: "--run", text) },
    Option(
      name: "--qrels", value: "FICHIER", help: "écrit les jugements au format TREC",
      commands: [.evaluate]
    ) { settings, text throws(UsageError) in
      settings.judgementsFile = try path(of: "--qrels", text)
    },
    Option(
      name: "--color", value: "QUAND", help: "auto (par défaut), always ou never"
    ) { settings, text throws(UsageError) in
      settings.color = try choice(of: "--color", text)
    },
    Option(
      name: "--help", letter: "h", help: "montre cette aide"
    ) { settings, _ throws(UsageError) in settings.wantsHelp = true },
    Option(
      name: "--version", letter: "V", help: "donne le numéro de version"
    ) { settings, _ throws(UsageError) in settings.wantsVersion = true },
  ]

  /// The options that a command takes.
  static func accepted(by command: Command?) -> [Option] {
    all.filter { option in
      guard let commands = option.commands else { return true }
      return command.map(commands.contains) ?? false
    }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of option: String, _ text: String
  ) throws(UsageError) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw .invalidValue(option: option, given: text, expected: "une valeur parmi \(names)")
  }

  private static func number(of option: String, _ text: String, in range: ClosedRange<Int>)
    throws(UsageError) -> Int
  {
    if let number = Int(text), range.contains(number) { return number }
    throw .invalidValue(
      option: option, given: text,
      expected: "un nombre de \(range.lowerBound) à \(range.upperBound)")
  }

  private static func words(of option: String, _ text: String) throws(UsageError) -> String {
    if !text.allSatisfy(\.isWhitespace) { return text }
    throw .invalidValue(option: option, given: text, expected: "au moins un mot")
  }

  private static func path(of option: String, _ text: String) throws(UsageError) -> String {
    if !text.isEmpty { return text }
    throw .invalidValue(option: option, given: text, expected: "le chemin d’un dossier")
  }
}
