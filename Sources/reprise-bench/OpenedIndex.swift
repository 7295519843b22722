import Files
import Indexing
import Retrieval

/// An index made here, mapped and opened.
enum OpenedIndex {
  /// - Throws: `BenchError.file` where the file is no such index.
  static func open(_ path: String) throws(BenchError) -> InvertedIndex {
    do {
      let bytes = IndexBytes(try FileMapping(path: path))
      return try InvertedIndex(SectionedFile(bytes, analysis: IndexBuild.analysis))
    } catch {
      throw .file("\(path) cannot be read: \(error)")
    }
  }
}
