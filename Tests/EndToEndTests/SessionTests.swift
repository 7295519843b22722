import Testing

#if canImport(Glibc)
  import Glibc

  /// The program on a real terminal.
  @Suite(.timeLimit(.minutes(2)))
  struct SessionTests {
    private let folder: Folder

    init() throws { folder = try .withCorpus() }

    private func terminal(
      _ arguments: String..., environment: [String] = []
    ) throws -> PseudoTerminal {
      try PseudoTerminal(
        arguments + ["--corpus", folder.path + "/Corpus", "--index", folder.path + "/Index"],
        environment: environment)
    }

    @Test func `A question, its source, a mistyped command, and the end`() throws {
      let terminal = try terminal(environment: ["PAGER=cat"])
      try terminal.wait(for: "2\u{A0}documents")
      try terminal.wait(for: "› ")
      terminal.type("Qui peut réserver une parcelle ?\r")
      try terminal.wait(for: "parcelle ?")
      try terminal.wait(for: "\u{1B}[1m")
      try terminal.wait(for: "guide.txt:")
      try terminal.wait(for: "› ")
      terminal.type("/source 1\r")
      try terminal.wait(for: "> ")
      try terminal.wait(for: "› ")
      terminal.type("/sourse\r")
      try terminal.wait(for: "Vouliez-vous dire «\u{A0}/source\u{A0}»")
      try terminal.wait(for: "› ")
      terminal.type("\u{04}")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.shown.hasSuffix("\r\n\u{1B}[?2004l"))
      #expect(terminal.isCooked)
    }

    @Test func `What is verified comes first the next time`() throws {
      let terminal = try terminal()
      try terminal.wait(for: "› ")
      terminal.type("Combien de temps attendre le compost, et quand arroser ?\r")
      try terminal.wait(for: "Autres sources")
      try terminal.wait(for: "› ")
      terminal.type("/val\t2 Dr Martin\r")
      try terminal.wait(for: "Citation 2, vérifiée par Dr Martin le ")
      try terminal.wait(for: "› ")
      terminal.type("Combien de temps attendre le compost, et quand arroser ?\r")
      try terminal.wait(for: "Réponse vérifiée par Dr Martin le ")
      try terminal.wait(for: "› ")
      terminal.type("\u{04}")
      #expect(try terminal.awaitEnd() == 0)
    }

    @Test func `Without a terminal that moves its cursor, lines are read plainly`() throws {
      let terminal = try terminal("ask", environment: ["TERM=dumb"])
      try terminal.wait(for: "\n› ")
      #expect(terminal.isCooked)
      terminal.type("\u{04}")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.shown == "\r\n")
    }

    @Test func `Leaving by command`() throws {
      let terminal = try terminal("chat")
      try terminal.wait(for: "› ")
      terminal.type("/quitter\r")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.isCooked)
    }

    @Test func `Questions are kept only where the user wants it, and for them alone`() throws {
      let state = folder.path + "/state"
      let file = state + "/reprise/history"
      func session(_ arguments: [String], _ lines: String) throws {
        let terminal = try PseudoTerminal(
          arguments + ["--corpus", folder.path + "/Corpus", "--index", folder.path + "/Index"],
          environment: ["XDG_STATE_HOME=" + state])
        try terminal.wait(for: "› ")
        terminal.type(lines + "\u{04}")
        #expect(try terminal.awaitEnd() == 0)
      }
      try session([], "/aide\r")
      #expect(access(file, F_OK) != 0)
      try session(["--history"], "/aide\r/xyz\r")
      #expect(
        try String(decoding: folder.bytes(of: "state/reprise/history"), as: UTF8.self)
          == "/aide\n/xyz\n")
      var status = stat()
      #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
      #expect(stat(state + "/reprise", &status) == 0 && status.st_mode & 0o777 == 0o700)
      try session(["--history"], "\u{1B}[A\r/oublier\r")
      #expect(try folder.bytes(of: "state/reprise/history").isEmpty)
    }
  }
#endif
