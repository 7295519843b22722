import Files
import Retrieval

/// The index found on disk, if one is there that may be used.
struct StoredIndex {
  private(set) var index: OpenIndex?
  private(set) var warnings: [String] = []

  /// Looks for an index.
  ///
  /// - Throws: `CorpusError.foreignIndex` where it belongs to a corpus that still exists elsewhere.
  init(in store: IndexStore, for location: CorpusLocation) throws(CorpusError) {
    do {
      index = try store.open()
    } catch let error as IndexError {
      warnings.append(error.message)
    } catch let error as FileError {
      warnings.append("L’index « \(error.path) » ne peut pas être lu (\(error.reason)).")
    } catch {
      warnings.append("L’index ne peut pas être lu.")
    }
    guard let owner = index?.corpus, owner != LocalFile.canonicalPath(location.corpus) else {
      return
    }
    if LocalFile.isDirectory(owner) { throw .foreignIndex(path: store.path, corpus: owner) }
    index = nil
  }
}
