import Testing

#if canImport(Glibc)
  /// The program on a real terminal.
  @Suite(.timeLimit(.minutes(2)))
  struct SessionTests {
    private let folder: Folder

    init() throws { folder = try .withCorpus() }

    private func terminal(_ arguments: String...) throws -> PseudoTerminal {
      try PseudoTerminal(
        arguments + ["--corpus", folder.path + "/Corpus", "--index", folder.path + "/Index"])
    }

    @Test func `A question, its source, a mistyped command, and the end`() throws {
      let terminal = try terminal()
      try terminal.wait(for: "2\u{A0}documents")
      try terminal.wait(for: "\n› ")
      terminal.type("Qui peut réserver une parcelle ?\n")
      #expect(try terminal.wait(for: "\u{1B}[1m").contains("parcelle"))
      try terminal.wait(for: "guide.txt:")
      try terminal.wait(for: "\n› ")
      terminal.type("/source 1\n")
      try terminal.wait(for: "> ")
      try terminal.wait(for: "\n› ")
      terminal.type("/sourse\n")
      try terminal.wait(for: "Vouliez-vous dire «\u{A0}/source\u{A0}»")
      try terminal.wait(for: "\n› ")
      terminal.type("\u{04}")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.shown == "\r\n")
    }

    @Test func `Ctrl-D leaves on a line of its own`() throws {
      let terminal = try terminal("ask")
      try terminal.wait(for: "\n› ")
      terminal.type("\u{04}")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.shown == "\r\n")
    }

    @Test func `Leaving by command`() throws {
      let terminal = try terminal("chat")
      try terminal.wait(for: "\n› ")
      terminal.type("/quitter\n")
      #expect(try terminal.awaitEnd() == 0)
    }

    @Test func `Ctrl-C ends with 130`() throws {
      let terminal = try terminal()
      try terminal.wait(for: "\n› ")
      terminal.type("\u{03}")
      #expect(try terminal.awaitEnd() == 130)
    }
  }
#endif
