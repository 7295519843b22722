#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LocalFile {
  /// Makes a folder where none is, and those above it.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - isPrivate: whether the folders made are the user's alone.
  /// - Throws: `FileError` where one cannot be made.
  public static func makeFolder(_ folder: String, isPrivate: Bool = false) throws(FileError) {
    guard status(folder) == nil else { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try makeFolder(String(folder[..<slash]), isPrivate: isPrivate)
    }
    guard unsafe mkdir(folder, isPrivate ? 0o700 : 0o755) == 0 || errno == EEXIST else {
      throw FileError(path: folder, code: errno)
    }
  }

  /// Writes all bytes to an open file, at an offset; the error number where that fails.
  static func write(_ bytes: RawSpan, to descriptor: Int32, at offset: Int) -> Int32? {
    var written = 0
    while written < bytes.byteCount {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written,
          off_t(offset + written))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return errno }
      written += count
    }
    return nil
  }
}
