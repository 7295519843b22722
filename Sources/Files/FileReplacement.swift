#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written beside another and takes its place when it is whole: a reader sees the
/// old file or the new one, never half of one.
///
/// ```swift
/// let file = try FileReplacement(of: path)
/// file.write(bytes, at: 0)
/// try file.commit()
/// ```
///
/// Without ``commit()`` nothing is left of it. What a process left that was ended while it wrote is
/// removed an hour later by the next that replaces the same file.
public final class FileReplacement {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  /// The first error number met while writing.
  private var failure: Int32?
  private var isInPlace = false

  /// Begins a file. Missing folders are made.
  ///
  /// - Parameters:
  ///   - path: the file to replace.
  ///   - isPrivate: whether the file, and the folders made for it, are the user's alone.
  /// - Throws: `FileError` where the folder or the file cannot be written.
  public init(of path: String, isPrivate: Bool = false) throws(FileError) {
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try LocalFile.makeFolder(String(path[..<slash]), isPrivate: isPrivate)
    }
    let flags = O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC
    descriptor = unsafe open(temporary, flags, isPrivate ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw FileError(path: temporary, code: errno) }
    removeAbandoned()
  }

  /// How old a file must be to be abandoned, in nanoseconds: an hour. No writing takes as long, and
  /// the process may be one of another system that shares the folder.
  private static let age: Int64 = 3_600_000_000_000

  private func removeAbandoned() {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "./"
    let start = slash.map { String(path[path.index(after: $0)...]) + "." } ?? path + "."
    let own = LocalFile.status(temporary)?.modified ?? 0
    guard let names = try? LocalFile.names(in: folder) else { return }
    for name in names where name.hasPrefix(start) && name.hasSuffix(".tmp") {
      guard let process = pid_t(name.dropFirst(start.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH, let status = LocalFile.status(folder + name),
        !status.isDirectory, status.modified < own - Self.age
      else { continue }
      unsafe unlink(folder + name)
    }
  }

  /// Writes bytes at an offset; ``commit()`` says where that failed.
  public func write(_ bytes: RawSpan, at offset: Int) {
    failure = failure ?? LocalFile.write(bytes, to: descriptor, at: offset)
  }

  /// Syncs the file and puts it in its place.
  ///
  /// - Throws: `FileError` where anything could not be written; the old file is then still there.
  public func commit() throws(FileError) {
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if failure == nil, unsafe rename(temporary, path) != 0 { failure = errno }
    if let failure { throw FileError(path: path, code: failure) }
    isInPlace = true
  }

  /// The bytes as they are now, mapped.
  ///
  /// - Throws: `FileError` where they cannot be.
  public func mapping() throws(FileError) -> FileMapping {
    try FileMapping(descriptor: descriptor, path: path)
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      if !isInPlace { unsafe unlink(temporary) }
    }
  }
}

extension LocalFile {
  /// Replaces a file whole, as ``FileReplacement`` does.
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
    let file = try FileReplacement(of: path, isPrivate: isPrivate)
    file.write(bytes.span.bytes, at: 0)
    try file.commit()
  }
}
