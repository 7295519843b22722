import Documents
import Files
import Retrieval

/// Makes the index of a corpus, from the one before where that spares reading.
struct IndexBuild {
  let folder: CorpusFolder
  let location: CorpusLocation
  let store: IndexStore
  /// The size from which a corpus is read in parts, in bytes.
  let smallestContinued: Int

  /// Reads what is to be read, and replaces the index on disk.
  ///
  /// - Parameters:
  ///   - snapshot: the files as they are now.
  ///   - before: the index of the corpus as it was; nil where there is none that can be trusted.
  /// - Returns: the index, in memory alone where it cannot be written, which the warnings say.
  /// - Throws: `CorpusError` where the corpus cannot be read.
  func run(
    _ snapshot: Snapshot, from before: OpenIndex?
  ) throws(CorpusError) -> (index: OpenIndex, warnings: [String]) {
    let bytes = try compose(snapshot, from: before)
    var warnings: [String] = []
    do throws(FileError) { try store.write(bytes) } catch {
      warnings.append(
        "L’index ne peut pas être écrit dans « \(location.index) » (\(error.reason)) : "
          + "il est gardé en mémoire et sera refait à chaque lancement.")
    }
    do throws(IndexError) { return (try OpenIndex(IndexBytes(bytes)), warnings) } catch {
      fatalError("an index just composed does not open: \(error)")
    }
  }

  private func compose(
    _ snapshot: Snapshot, from before: OpenIndex?
  ) throws(CorpusError) -> [UInt8] {
    let prior = PriorIndex(before, for: snapshot, smallestCorpus: smallestContinued)
    let reader = try CorpusReader(folder, snapshot: snapshot, prior: prior)
    let composer = IndexComposer(
      reader, corpus: LocalFile.canonicalPath(location.corpus) ?? location.corpus,
      snapshot: snapshot, keepsWords: snapshot.size >= smallestContinued)
    do throws(IndexError) { return try composer.bytes() } catch {
      // Nothing can be taken over from a damaged index: all is read.
      guard before != nil else { throw .damagedIndex(path: store.path, reason: error.message) }
      return try compose(snapshot, from: nil)
    }
  }
}
