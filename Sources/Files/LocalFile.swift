#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders of this machine: the one place that asks the operating system for them.
public enum LocalFile {
  /// What a path leads to.
  public struct Status: Sendable, Equatable {
    /// Size in bytes.
    public var size: Int
    /// Last modification, in nanoseconds since 1970.
    public var modified: Int64
    /// Whether it is a folder.
    public var isDirectory: Bool
    /// What tells it from all others, whatever path leads there.
    public var identity: Identity
  }

  /// A file or folder among all of this machine.
  public struct Identity: Sendable, Equatable {
    /// The device it lies on.
    public var device: UInt64
    /// Its number there.
    public var number: UInt64
  }

  /// The status of a path, following links; nil where nothing is.
  public static func status(_ path: String) -> Status? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else { return nil }
    #if canImport(Darwin)
      let time = raw.st_mtimespec
    #else
      let time = raw.st_mtim
    #endif
    return Status(
      size: Int(raw.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
      isDirectory: raw.st_mode & S_IFMT == S_IFDIR,
      identity: Identity(
        device: UInt64(truncatingIfNeeded: raw.st_dev),
        number: UInt64(truncatingIfNeeded: raw.st_ino)))
  }

  /// Whether a path leads to a folder.
  public static func isDirectory(_ path: String) -> Bool { status(path)?.isDirectory ?? false }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// - Throws: `FileError` where the folder cannot be read.
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileError(path: folder, code: errno) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(
          to: UInt8.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)
        ) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The whole file as bytes.
  ///
  /// - Throws: `FileError` where it cannot be read.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    let size = Int(status.st_size)
    // One byte more than there should be: where it does not come, that was all.
    var bytes = try chunk(of: descriptor, path: path, upTo: max(0, size) + 1)
    if size > 0, bytes.count == size { return bytes }
    // What has no size, or changes meanwhile, is read on until nothing comes.
    while true {
      let more = try chunk(of: descriptor, path: path, upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// The next bytes of an open file, as many as come at once; none at its end.
  private static func chunk(
    of descriptor: Int32, path: String, upTo limit: Int
  ) throws(FileError) -> [UInt8] {
    var failure: Int32?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let read = unsafe readAgain(descriptor, UnsafeMutableRawBufferPointer(buffer))
      if read < 0 { failure = errno }
      count = max(0, read)
    }
    if let failure { throw FileError(path: path, code: failure) }
    return bytes
  }

  private static func readAgain(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int
  {
    while true {
      let count = unsafe Self.systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func systemRead(
    _ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      return unsafe Glibc.read(descriptor, base, count)
    #elseif canImport(Musl)
      return unsafe Musl.read(descriptor, base, count)
    #else
      return unsafe Darwin.read(descriptor, base, count)
    #endif
  }

  /// The current folder, as an absolute path.
  public static var currentDirectory: String {
    guard let raw = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(raw) }
    return unsafe String(cString: raw)
  }

  /// The absolute path of something that exists, links resolved; nil where nothing is.
  public static func canonicalPath(_ path: String) -> String? {
    guard let raw = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(raw) }
    return unsafe String(cString: raw)
  }
}
