#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Programs of the user's that take over the terminal for a while.
enum Subprocess {
  /// Runs a shell command and waits for its end.
  ///
  /// - Returns: whether it succeeded.
  static func run(_ command: String) -> Bool {
    unsafe system(command) == 0
  }

  /// Runs a shell command that reads a text. What it does not read is dropped.
  ///
  /// - Returns: whether it succeeded.
  static func run(_ command: String, reading text: String) -> Bool {
    guard let pipe = unsafe popen(command, "w") else { return false }
    // Ctrl-C is for the program that shows the text.
    let handler = signal(SIGINT, SIG_IGN)
    defer { _ = signal(SIGINT, handler) }
    _ = unsafe fputs(text, pipe)
    return unsafe pclose(pipe) == 0
  }
}
