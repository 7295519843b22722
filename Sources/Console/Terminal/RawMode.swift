#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The mode in which the terminal gives each key as it is typed, and the promise that it is left
/// again, however the process ends.
///
/// The state is read by signal handlers, which may run between any two instructions: it is changed
/// only before the mode is entered and after it is left.
enum RawMode {
  /// The modes to go back to: behind a pointer, which a handler may read at any time.
  nonisolated(unsafe) private static let original = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)
  nonisolated(unsafe) private static var isOn = false
  nonisolated(unsafe) private static var areSignalsInstalled = false
  /// Gets a byte where the size of the terminal changed, or the process was stopped and goes on:
  /// a pipe, so that none is missed by who is about to wait for it.
  nonisolated(unsafe) private static var ends: (reading: Int32, writing: Int32) = (-1, -1)

  /// The room of the handlers, in bytes.
  private static let stackSize = 1 << 16

  // What is pasted comes between marks.
  private static let pasteMarksOn: StaticString = "\u{1B}[?2004h"
  private static let pasteMarksOff: StaticString = "\u{1B}[?2004l"

  /// Enters the mode; does nothing where standard input is no terminal.
  static func enter() {
    installSignals()
    guard !isOn, unsafe tcgetattr(Terminal.standardInput, original) == 0 else { return }
    isOn = true
    apply()
  }

  private static func apply() {
    var raw = unsafe original.pointee
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    unsafe withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      unsafe characters[Int(VMIN)] = 1
      unsafe characters[Int(VTIME)] = 0
    }
    // What was typed before is kept.
    _ = unsafe tcsetattr(Terminal.standardInput, TCSADRAIN, &raw)
    send(pasteMarksOn)
  }

  /// Leaves the mode. Safe in a signal handler.
  static func restore() {
    guard isOn else { return }
    isOn = false
    send(pasteMarksOff)
    _ = unsafe tcsetattr(Terminal.standardInput, TCSANOW, original)
  }

  /// Stops the process as the shell's job control wants it, and goes on when that does.
  static func suspend() {
    restore()
    raise(SIGTSTP)
    enter()
  }

  /// What to wait for beside the keys.
  static var disturbances: Int32 { ends.reading }

  /// Whether the screen may have changed since this was last asked.
  static func takeDisturbance() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Terminal.systemRead(ends.reading, $0)
    }
    guard count > 0 else { return false }
    // Who goes on after a stop that was not announced may find the shell's mode.
    if isOn { apply() }
    return true
  }

  private static func installSignals() {
    guard !areSignalsInstalled else { return }
    areSignalsInstalled = true
    var stack = unsafe stack_t()
    unsafe stack.ss_size = .init(stackSize)
    unsafe stack.ss_sp = .allocate(byteCount: stackSize, alignment: 16)
    unsafe sigaltstack(&stack, nil)
    for number in [SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE] {
      _ = signal(number) { number in
        RawMode.restore()
        // The signal then does what it always does, to the process and to who waits for it.
        _ = signal(number, SIG_DFL)
        raise(number)
      }
      runOnOwnStack(number)
    }
    makePipe()
    for number in [SIGWINCH, SIGCONT] {
      _ = signal(number) { _ in
        var byte: UInt8 = 0
        _ = unsafe withUnsafeBytes(of: &byte) {
          unsafe Terminal.systemWrite(RawMode.ends.writing, $0)
        }
      }
    }
  }

  /// Lets the handler of a signal run where the process has used up its own stack.
  private static func runOnOwnStack(_ number: Int32) {
    var action = sigaction()
    unsafe sigaction(number, nil, &action)
    action.sa_flags |= SA_ONSTACK
    unsafe sigaction(number, &action, nil)
  }

  private static func makePipe() {
    var pair: [Int32] = [-1, -1]
    _ = unsafe pipe(&pair)
    for end in pair {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    ends = (pair[0], pair[1])
  }

  private static func send(_ text: StaticString) {
    _ = unsafe Terminal.systemWrite(
      Terminal.standardOutput,
      UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
