#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LocalFile {
  /// Replaces a file whole: writes beside it, syncs, renames. A reader sees the old file or the
  /// new one, never half of one. Missing folders are made.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: the whole of what it will hold.
  ///   - isPrivate: whether the file, and the folders made for it, are the user's alone.
  /// - Throws: `FileError` where the folder or the file cannot be written; the old file is then
  ///   still there.
  public static func replace(
    _ path: String, with bytes: [UInt8], isPrivate: Bool = false
  ) throws(FileError) {
    try makeFolder(of: path, mode: isPrivate ? 0o700 : 0o755)
    let temporary = "\(path).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = unsafe open(temporary, flags, isPrivate ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw FileError(path: temporary, code: errno) }
    let failure = writeAll(bytes, to: descriptor) ?? sync(descriptor)
    close(descriptor)
    if let failure {
      unsafe unlink(temporary)
      throw FileError(path: path, code: failure)
    }
    guard unsafe rename(temporary, path) == 0 else {
      let code = errno
      unsafe unlink(temporary)
      throw FileError(path: path, code: code)
    }
  }

  /// Writes all bytes to an open file; the error number where that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return errno }
      written += count
    }
    return nil
  }

  private static func sync(_ descriptor: Int32) -> Int32? {
    fsync(descriptor) == 0 ? nil : errno
  }

  private static func makeFolder(of path: String, mode: mode_t) throws(FileError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard status(folder) == nil else { return }
    try makeFolder(of: folder, mode: mode)
    guard unsafe mkdir(folder, mode) == 0 || errno == EEXIST else {
      throw FileError(path: folder, code: errno)
    }
  }
}
