#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock, the memory and the streams of the process.
enum System {
  /// Nanoseconds of a clock that only advances.
  static func now() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The most memory the process has held so far, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }

  /// Opens a file for reading.
  static func openFile(_ path: String) throws(BenchError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file("\(path) cannot be opened") }
    return descriptor
  }

  /// Closes a file.
  static func closeFile(_ descriptor: Int32) { close(descriptor) }

  /// Reads on from a file into a buffer from an offset; nil at the end of the file.
  static func readOn(_ descriptor: Int32, into buffer: inout [UInt8], at offset: Int) -> Int? {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(
        descriptor, bytes.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
    }
    return count > 0 ? count : nil
  }

  /// Says why on standard error, and ends.
  static func fail(_ message: String) -> Never {
    let line = Array((message + "\n").utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
    exit(2)
  }
}
