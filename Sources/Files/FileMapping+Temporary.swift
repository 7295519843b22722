#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileMapping {
  /// Writes bytes to a file without a name and maps it: they take up no memory that the system
  /// cannot take back, and are gone with the mapping, however the process ends.
  ///
  /// - Parameters:
  ///   - folder: where there is room for them.
  ///   - parts: calls a closure with the bytes, part after part.
  /// - Throws: `FileError` where the file cannot be made or the disk is full.
  public convenience init(
    temporaryIn folder: String, _ parts: (_ body: ([UInt8]) -> Void) -> Void
  ) throws(FileError) {
    let (descriptor, path) = try Self.makeNameless(in: folder)
    defer { close(descriptor) }
    var failure: Int32?
    var offset = 0
    parts { part in
      failure = failure ?? LocalFile.write(part.span.bytes, to: descriptor, at: offset)
      offset += part.count
    }
    if let failure { throw FileError(path: path, code: failure) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Makes a file and takes its name away, before anything is in it.
  private static func makeNameless(
    in folder: String
  ) throws(FileError) -> (descriptor: Int32, path: String) {
    for _ in 0..<100 {
      let path = "\(folder)/.reprise-\(UInt64.random(in: 0 ... .max)).tmp"
      let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
      let descriptor = unsafe open(path, flags, 0o600)
      if descriptor >= 0 {
        unsafe unlink(path)
        return (descriptor, path)
      }
      guard errno == EEXIST else { throw FileError(path: path, code: errno) }
    }
    throw FileError(path: folder, code: EEXIST)
  }
}
