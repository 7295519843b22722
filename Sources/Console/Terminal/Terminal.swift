#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The streams, signals and variables of this process: the one place that asks the operating
/// system for them.
enum Terminal {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The width of a terminal; nil where the stream is none or does not say.
  static func columns(of descriptor: Int32) -> Int? { size(of: descriptor)?.columns }

  /// The size of a terminal; nil where the stream is none or does not say.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// What a variable is set to; nil where it is not.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The next bytes of standard input; none at its end.
  static func read() throws(StreamError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(standardInput, $0) }
      if count >= 0 {
        buffer.removeSubrange(count...)
        return buffer
      }
      guard errno == EINTR else { throw refusal(errno) }
    }
  }

  /// Waits until there is something to read from a stream.
  ///
  /// - Parameters:
  ///   - descriptors: the streams.
  ///   - milliseconds: how long; without end where negative.
  /// - Returns: of each stream, whether there is.
  static func wait(for descriptors: [Int32], milliseconds: Int32) -> [Bool] {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = unsafe poll(&requests, .init(requests.count), milliseconds)
    return requests.map { $0.revents != 0 }
  }

  /// Sends all bytes to a stream.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> StreamError? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return refusal(errno)
      }
    }
    return nil
  }

  /// Lets a write to a closed pipe, or beyond the size a file may have, fail instead of ending the
  /// process, and ends it with 130 when the user interrupts.
  static func installSignals() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGINT) { _ in
      RawMode.restore()
      // The terminal shows « ^C »: what the shell prints next begins on a line of its own.
      if isatty(2) == 1 {
        var lineEnd = UInt8(ascii: "\n")
        _ = unsafe withUnsafeBytes(of: &lineEnd) { unsafe Terminal.systemWrite(2, $0) }
      }
      _exit(130)
    }
  }

  static func leave(_ code: Int32) -> Never { exit(code) }

  private static func refusal(_ code: Int32) -> StreamError {
    switch code {
    case EISDIR: .refused(reason: "c’est un dossier")
    case ENOSPC: .refused(reason: "disque plein")
    case EFBIG: .refused(reason: "fichier trop grand")
    case EBADF: .refused(reason: "le flux est fermé")
    default: .refused(reason: "erreur système \(code)")
    }
  }

  static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer)
    -> Int
  {
    #if canImport(Glibc)
      return unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      return unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      return unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      return unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      return unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      return unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
