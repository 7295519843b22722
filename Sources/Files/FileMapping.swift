#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file's bytes as the operating system shows them, without being read into memory first.
///
/// The file must not be shortened while it is mapped; the index is only ever replaced whole.
@safe
public final class FileMapping: @unchecked Sendable {
  /// The bytes; valid as long as the mapping lives.
  public let bytes: UnsafeRawBufferPointer

  /// Maps a file for reading.
  ///
  /// - Throws: `FileError` where it cannot be opened or mapped.
  public convenience init(path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Maps an open file, which may then be closed.
  init(descriptor: Int32, path: String) throws(FileError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    let size = Int(status.st_size)
    guard size > 0 else {
      unsafe bytes = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { throw FileError(path: path, code: errno) }
    unsafe bytes = unsafe UnsafeRawBufferPointer(start: base, count: size)
  }

  deinit {
    if let base = unsafe bytes.baseAddress {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }
}
