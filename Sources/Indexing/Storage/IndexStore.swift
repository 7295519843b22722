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
    return try OpenIndex(IndexBytes(try FileMapping(path: path)))
  }

  /// Replaces it whole: each section goes to disk as it is made.
  ///
  /// - Returns: the index as it now lies on disk, mapped.
  /// - Throws: `FileError` where it cannot be written; the one before is then still there.
  func replace(with index: ComposedIndex) throws(FileError) -> OpenIndex {
    let file = try FileReplacement(of: path)
    var writer = SectionWriter(
      analysis: IndexFormat.analysis, sectionCount: index.sectionCount
    ) { file.write($0, at: $1) }
    index.write(to: &writer)
    writer.finish()
    try file.commit()
    return ComposedIndex.opened(IndexBytes(try file.mapping()))
  }
}
