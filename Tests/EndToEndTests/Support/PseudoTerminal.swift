import Foundation

#if canImport(Glibc)
  import Glibc

  /// The program on a terminal of its own.
  final class PseudoTerminal {
    struct Failure: Error {
      var step: String
      var shown: String
    }

    /// `POSIX_SPAWN_SETSID` of the C library, which its header hides without extensions.
    private static let spawnInNewSession: Int16 = 0x80

    /// How long any one thing is waited for.
    private static let patience = Duration.seconds(20)

    private let master: Int32
    private let process: pid_t
    /// All that the terminal has shown.
    private(set) var shown = ""
    private var bytes: [UInt8] = []
    private var hasEnded = false

    /// - Parameters:
    ///   - arguments: of the program, or of another one.
    ///   - columns: the width of the terminal.
    ///   - program: what to run.
    ///   - environment: variables that go before those that are always set.
    /// - Throws: where there is no terminal to be had, or no such program.
    init(
      _ arguments: [String], columns: UInt16 = 80, program: String = Program.path,
      environment: [String] = []
    ) throws {
      var ends: (master: Int32, slave: Int32) = (-1, -1)
      var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      var name = [CChar](repeating: 0, count: 256)
      guard openpty(&ends.master, &ends.slave, &name, nil, &size) == 0 else {
        throw Failure(step: "openpty", shown: "")
      }
      master = ends.master
      let slave = ends.slave
      defer { close(slave) }
      _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
      _ = fcntl(master, F_SETFD, FD_CLOEXEC)

      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for descriptor in Int32(0)...2 {
        posix_spawn_file_actions_addopen(&actions, descriptor, &name, O_RDWR, 0)
      }
      // A session of its own: the terminal becomes its controlling one, so that ^C reaches it.
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // The threads that run tests hold signals back, and what they start would inherit it.
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(
        &attributes, Self.spawnInNewSession | Int16(POSIX_SPAWN_SETSIGMASK))

      let words = Self.cStrings([program] + arguments)
      let variables = Self.cStrings(environment + ["TERM=xterm", "HOME=/nonexistent"])
      defer { for word in words + variables { free(word) } }
      var child = pid_t()
      let result = posix_spawn(&child, program, &actions, &attributes, words, variables)
      process = child
      guard result == 0 else { throw Failure(step: "spawn", shown: "") }
    }

    deinit {
      close(master)
      if !hasEnded {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
    }

    private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
      texts.map { strdup($0) } + [nil]
    }

    /// Types a text as it is; a line needs its `\n`.
    func type(_ text: String) { type(Array(text.utf8)) }

    /// Types bytes, which may be part of a character.
    func type(_ bytes: [UInt8]) {
      _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Whether the terminal shows and edits what is typed by itself, as it does for most programs.
    var isCooked: Bool {
      var modes = termios()
      guard tcgetattr(master, &modes) == 0 else { return false }
      let flags = tcflag_t(ECHO | ICANON | ISIG)
      return modes.c_lflag & flags == flags && modes.c_iflag & tcflag_t(ICRNL) != 0
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) { kill(process, number) }

    /// Makes the terminal wider or narrower.
    func resize(columns: UInt16) {
      var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Reads until a text is shown that was not awaited before.
    ///
    /// - Returns: what was shown up to it.
    @discardableResult
    func wait(for text: String) throws -> String {
      let deadline = ContinuousClock.now + Self.patience
      while true {
        shown = String(decoding: bytes, as: UTF8.self)
        if let range = shown.range(of: text) {
          let before = String(shown[..<range.upperBound])
          bytes.removeFirst(before.utf8.count)
          return before
        }
        guard readMore(until: deadline) else { throw Failure(step: text, shown: shown) }
      }
    }

    /// Reads to the end.
    ///
    /// - Returns: the exit code, or 128 and the number of the signal that ended it.
    func awaitEnd() throws -> Int32 {
      let deadline = ContinuousClock.now + Self.patience
      while readMore(until: deadline) {}
      shown = String(decoding: bytes, as: UTF8.self)
      guard ContinuousClock.now < deadline else { throw Failure(step: "end", shown: shown) }
      var status: Int32 = 0
      waitpid(process, &status, 0)
      hasEnded = true
      let signal = status & 0x7F
      return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Waits for output; false once there is none to come, or no time is left.
    private func readMore(until deadline: ContinuousClock.Instant) -> Bool {
      var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      while poll(&request, 1, 50) <= 0 {
        if ContinuousClock.now >= deadline { return false }
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      return count > 0
    }
  }
#endif
