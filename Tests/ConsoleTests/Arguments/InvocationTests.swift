import Testing

@testable import Console

struct InvocationTests {
  @Test(
    arguments: [
      ([], .askEach), (["ask"], .askEach), (["chat"], .converse), (["-"], .askEach),
      (["ask", "-"], .askEach),
      (["index"], .index), (["documents"], .documents),
      (["show", "guide:1-2"], .show("guide:1-2")),
      (["ask", "Qui", "peut", "?"], .ask("Qui peut ?")),
      (["Qui", "peut", "?"], .ask("Qui peut ?")), (["Qui peut ?"], .ask("Qui peut ?")),
      (["RQTH"], .ask("RQTH")), (["AT"], .ask("AT")), (["ask", "index"], .ask("index")),
      (["--", "index"], .ask("index")), (["--", "--top", "?"], .ask("--top ?")),
      (["Quel", "--", "-5", "?"], .ask("Quel -5 ?")), ([""], .ask("")),
      (["indx du document"], .ask("indx du document")),
      (["-h"], .help(nil)), (["--help", "--bogus"], .help(nil)), (["show", "-h"], .help(.show)),
      (["-V"], .version), (["ask", "question", "--version"], .version),
    ] as [([String], Invocation.Action)])
  func `What a call asks for`(arguments: [String], action: Invocation.Action) throws {
    #expect(try Invocation(parsing: arguments).action == action)
  }

  @Test(arguments: [
    ["-f", "json", "-n", "5", "ask", "q"], ["--format=json", "--top=5", "ask", "q"],
    ["ask", "q", "--format", "json", "--top", "5"], ["-fjson", "ask", "-n5", "q"],
    ["-n", "1", "ask", "q", "-n5", "-f", "text", "-f", "json"],
  ])
  func `Options stand anywhere, in any form; the last one counts`(arguments: [String]) throws {
    var settings = Settings()
    settings.format = .json
    settings.top = 5
    #expect(
      try Invocation(parsing: arguments) == Invocation(action: .ask("q"), settings: settings))
  }

  @Test func `Every option reaches the settings`() throws {
    let settings = try Invocation(parsing: [
      "show", "g:1-2", "--corpus", "C", "--index=I", "--color=never", "--no-update",
      "--context", "0",
    ]).settings
    #expect(settings.corpus == "C")
    #expect(settings.index == "I")
    #expect(settings.color == .never)
    #expect(!settings.updates)
    #expect(settings.context == 0)
    #expect(try Invocation(parsing: ["documents", "--passages"]).settings.listsPassages)
    #expect(Settings().citationLimit == 5)
  }

  @Test(arguments: [
    (["--topp", "3"], "Option inconnue : « --topp ». Vouliez-vous dire « --top » ?"),
    (
      ["--xylophone"],
      "Option inconnue : « --xylophone ». "
        + "Voir reprise --help. Après « -- », tout mot fait partie de la question."
    ),
    (
      ["-x"],
      "Option inconnue : « -x ». "
        + "Voir reprise --help. Après « -- », tout mot fait partie de la question."
    ),
    (["-help"], "Option inconnue : « -help ». Vouliez-vous dire « --help » ?"),
    (
      ["ask", "q", "--top"],
      "L’option --top attend une valeur : --top N. Voir reprise --help."
    ),
    (
      ["--corpus", "--top", "3"],
      "L’option --corpus attend une valeur : --corpus DOSSIER. Voir reprise --help."
    ),
    (
      ["--no-update=oui"],
      "L’option --no-update ne prend pas de valeur. Voir reprise --help."
    ),
    (
      ["-n", "11"],
      "Valeur « 11 » refusée pour --top ; attendu : un nombre de 1 à 10. Voir reprise --help."
    ),
    (
      ["-n0"],
      "Valeur « 0 » refusée pour --top ; attendu : un nombre de 1 à 10. Voir reprise --help."
    ),
    (
      ["--format", "xml"],
      "Valeur « xml » refusée pour --format ; attendu : une valeur parmi text, json, jsonl, html. "
        + "Voir reprise --help."
    ),
    (
      ["--color="],
      "Valeur «  » refusée pour --color ; attendu : une valeur parmi auto, always, never. "
        + "Voir reprise --help."
    ),
    (
      ["--index="],
      "Valeur «  » refusée pour --index ; attendu : le chemin d’un dossier. Voir reprise --help."
    ),
    (
      ["ask", "q", "--passages"],
      "L’option --passages ne sert pas ici. Elle appartient à : reprise documents."
    ),
    (
      ["--context", "2", "q r"],
      "L’option --context ne sert pas ici. Elle appartient à : reprise show."
    ),
    (
      ["indx"],
      "« indx » n’est pas une commande. Vouliez-vous dire « index » ? "
        + "Pour poser la question : reprise ask \"indx\""
    ),
    (
      ["Ask"],
      "« Ask » n’est pas une commande. Vouliez-vous dire « ask » ? "
        + "Pour poser la question : reprise ask \"Ask\""
    ),
    (
      ["documents", "à", "fournir", "?"],
      "La commande documents ne prend pas d’argument. "
        + "Pour poser une question : reprise ask \"documents à fournir ?\""
    ),
    (
      ["chat", "un \"$mot\""],
      "La commande chat ne prend pas d’argument. "
        + #"Pour poser une question : reprise ask "chat un \"\$mot\"""#
    ),
    (
      ["show"],
      "La commande show attend une citation. Par exemple : reprise show guide:12-18"
    ),
    (
      ["show", "le", "guide"],
      "La commande show attend une seule citation, pas 2. "
        + "Pour poser une question : reprise ask \"show le guide\""
    ),
  ])
  func `A call that cannot be understood`(arguments: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(parsing: arguments) }
    #expect(error?.message == message)
  }
}
