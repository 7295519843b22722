import Testing

#if canImport(Glibc)
  import Glibc

  /// Lines edited on a real terminal, key by key.
  ///
  /// Each line is a command that does not exist: the session repeats the name as it understood it.
  @Suite(.timeLimit(.minutes(2)))
  struct EditingTests {
    private static let arrows = (
      up: "\u{1B}[A", right: "\u{1B}[C", left: "\u{1B}[D", wordLeft: "\u{1B}[1;5D"
    )

    private let folder: Folder
    private let terminal: PseudoTerminal

    init() throws {
      folder = try .withCorpus()
      terminal = try PseudoTerminal([
        "--corpus", folder.path + "/Corpus", "--index", folder.path + "/Index",
      ])
      try terminal.wait(for: "› ")
    }

    /// Types keys that end in Enter, and expects the line to be understood as a command.
    private func expect(_ keys: String, gives command: String) throws {
      terminal.type(keys + "\r")
      try terminal.wait(for: "Commande inconnue\u{A0}: «\u{A0}\(command)\u{A0}»")
      try terminal.wait(for: "› ")
    }

    @Test func `Accents, combining marks and wide characters`() throws {
      try expect("/été", gives: "/été")
      try expect("/e\u{301}x\(Self.arrows.left)\u{7F}", gives: "/x")
      try expect("/漢字\(Self.arrows.left)\u{7F}é", gives: "/é字")
    }

    @Test func `A character whose bytes come apart`() throws {
      let bytes = Array("é".utf8)
      terminal.type("/")
      terminal.type([bytes[0]])
      try terminal.wait(for: "/")
      terminal.type([bytes[1]])
      try expect("t", gives: "/ét")
    }

    @Test func `Moving, deleting, cutting and putting back`() throws {
      try expect("bc\u{1}/a\u{5}d", gives: "/abcd")
      try expect("/abc\(Self.arrows.left)\(Self.arrows.left)\u{1B}[3~", gives: "/ac")
      try expect(
        "/un-deux\(Self.arrows.wordLeft)\u{0B}\u{1}\(Self.arrows.right)\u{19}",
        gives: "/deuxun-")
      try expect("reste\u{15}/net", gives: "/net")
      try expect("/voir mot\u{17}\u{7F}s", gives: "/voirs")
    }

    @Test func `A line longer than the screen`() throws {
      let name = "/" + String(repeating: "long", count: 60)
      terminal.type(name + "\u{1}\(Self.arrows.right)X\r")
      try terminal.wait(for: "Commande inconnue")
      #expect(try terminal.wait(for: "/aide").contains("/X"))
    }

    @Test func `The history, backwards and by searching`() throws {
      try expect("/premier", gives: "/premier")
      try expect("/second", gives: "/second")
      try expect(Self.arrows.up + Self.arrows.up + "s", gives: "/premiers")
      terminal.type("\u{12}sec")
      try terminal.wait(for: "(recherche) sec\u{A0}: /second")
      try expect("", gives: "/second")
    }

    @Test func `Several lines pasted are one`() throws {
      terminal.type("\u{1B}[200~Qui peut\rréserver\nune parcelle ?\u{1B}[201~")
      try terminal.wait(for: "Qui peut réserver une parcelle ?")
      terminal.type("\r")
      try terminal.wait(for: "guide.txt:")
    }

    @Test func `Tab completes commands and words of the documents`() throws {
      terminal.type("/ai\t\r")
      try terminal.wait(for: "cette aide")
      try terminal.wait(for: "› ")
      terminal.type("epluch\t")
      try terminal.wait(for: "épluchures ")
    }

    @Test func `Ctrl-C drops the line, Ctrl-D leaves`() throws {
      terminal.type("Qui\u{3}")
      try terminal.wait(for: "^C")
      try terminal.wait(for: "› ")
      terminal.type("\u{4}")
      #expect(try terminal.awaitEnd() == 0)
      #expect(terminal.isCooked)
    }

    @Test func `Another width redraws the line`() throws {
      terminal.type("abcdefgh")
      try terminal.wait(for: "abcdefgh")
      terminal.resize(columns: 6)
      try terminal.wait(for: "abcd\r\r\nefgh")
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGABRT, SIGSEGV, SIGILL, SIGTRAP])
    func `The terminal is itself again after a signal`(number: Int32) throws {
      terminal.type("ab")
      try terminal.wait(for: "ab")
      #expect(!terminal.isCooked)
      terminal.signal(number)
      #expect(try terminal.awaitEnd() == (number == SIGINT ? 130 : 128 + number))
      #expect(terminal.isCooked)
      #expect(terminal.shown.contains("\u{1B}[?2004l"))
    }

    @Test func `Suspended and resumed under a shell`() throws {
      let shell = try PseudoTerminal(
        ["--norc", "--noprofile", "-i"], program: "/bin/bash", environment: ["PS1=% "])
      try shell.wait(for: "% ")
      shell.type(
        "'\(Program.path)' --corpus '\(folder.path)/Corpus' --index '\(folder.path)/Index'\r")
      try shell.wait(for: "› ")
      shell.type("/ab\u{1A}")
      try shell.wait(for: "Stopped")
      try shell.wait(for: "% ")
      shell.type("fg\r")
      try shell.wait(for: "› /ab")
      shell.type("c\r")
      try shell.wait(for: "Commande inconnue\u{A0}: «\u{A0}/abc\u{A0}»")
      try shell.wait(for: "› ")
      shell.type("\u{4}")
      try shell.wait(for: "% ")
      shell.type("exit\r")
      #expect(try shell.awaitEnd() == 0)
    }
  }
#endif
