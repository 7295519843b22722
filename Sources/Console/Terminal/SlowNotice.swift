#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells on standard error that the documents are being read, where that takes long enough to
/// wonder.
enum SlowNotice {
  /// How long nothing is said, in microseconds.
  private static let patience = 300_000
  private static let text: StaticString = "Lecture des documents et préparation de l’index…\n"

  /// Begins what may take long.
  static func begin() {
    _ = signal(SIGALRM) { _ in
      _ = unsafe Terminal.systemWrite(
        Terminal.standardError,
        UnsafeRawBufferPointer(
          start: SlowNotice.text.utf8Start, count: SlowNotice.text.utf8CodeUnitCount))
    }
    setTimer(microseconds: patience)
  }

  /// Ends it.
  static func end() { setTimer(microseconds: 0) }

  /// Sets the time after which the notice is given; 0 for never.
  private static func setTimer(microseconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_usec = .init(microseconds)
    // ITIMER_REAL, which is of another type in each C library.
    _ = unsafe setitimer(.init(0), &timer, nil)
  }
}
