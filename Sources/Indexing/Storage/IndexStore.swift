import Files
import Retrieval

/// Where an index lies on disk.
struct IndexStore {
  /// `reprise.index` in the index folder.
  let path: String

  init(folder: String) { path = folder + "/reprise.index" }

  /// The index there, mapped; nil where none is.
  ///
  /// - Throws: `IndexError` where it is damaged or of another kind, `FileError` where it cannot be
  ///   read.
  func open() throws -> OpenIndex? {
    guard LocalFile.status(path) != nil else { return nil }
    let mapping = try FileMapping(path: path)
    let bytes = unsafe IndexBytes(mapped: mapping.bytes) { _ = mapping }
    return try OpenIndex(bytes)
  }

  /// Replaces it whole.
  func write(_ bytes: [UInt8]) throws(FileError) { try LocalFile.replace(path, with: bytes) }
}
