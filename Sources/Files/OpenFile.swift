#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open, of which parts are read.
///
/// What it shows is the file that was opened, whatever its path leads to later.
public final class OpenFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file for reading.
  ///
  /// - Throws: `FileError` where it cannot be opened.
  public init(path: String) throws(FileError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
  }

  deinit { close(descriptor) }

  /// The bytes of a range; fewer where the file ends before.
  ///
  /// - Complexity: O(*n*) in the bytes of the range
  /// - Throws: `FileError` where they cannot be read.
  public func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    var failure: Int32?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, range.count - count,
          off_t(range.lowerBound + count))
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = errno }
        if read <= 0 { return }
        count += read
      }
    }
    if let failure { throw FileError(path: path, code: failure) }
    return bytes
  }
}
