import Documents
import Files
import Retrieval

/// Makes the index of a corpus, from the one before where that spares reading.
struct IndexBuild {
  let folder: CorpusFolder
  let location: CorpusLocation
  let store: IndexStore
  let limits: BuildLimits
  /// The size from which a corpus is read in parts, in bytes.
  let smallestContinued: Int

  /// How often a build is begun while documents change under it.
  private static let tries = 3

  /// Reads what is to be read, and replaces the index on disk.
  ///
  /// - Parameters:
  ///   - snapshot: the files as they are now.
  ///   - before: the index of the corpus as it was; nil where there is none that can be trusted.
  /// - Returns: the index, in memory alone where it cannot be written, which the warnings say, too.
  /// - Throws: `CorpusError` where the corpus cannot be read.
  func run(
    _ snapshot: Snapshot, from before: OpenIndex?
  ) throws(CorpusError) -> (index: OpenIndex, isUnwritten: Bool, warnings: [String]) {
    let composed = try compose(snapshot, from: before)
    do throws(FileError) { return (try store.replace(with: composed), false, []) } catch {
      let warning =
        "L’index ne peut pas être écrit dans « \(location.index) » (\(error.reason)) : "
        + "il est gardé en mémoire et sera refait à chaque lancement."
      return (composed.opened(), true, [warning])
    }
  }

  /// Composes the index of one moment: where a document changes between two readings of it, all
  /// begins again.
  private func compose(
    _ snapshot: Snapshot, from before: OpenIndex?, tries: Int = Self.tries
  ) throws(CorpusError) -> ComposedIndex {
    switch try composeOnce(snapshot, from: before) {
    case .success(let composed): return composed
    case .failure(let change):
      guard tries > 1 else { throw .changing(path: folder.path(of: change.file)) }
      return try compose(try Snapshot(of: folder), from: before, tries: tries - 1)
    }
  }

  private func composeOnce(
    _ snapshot: Snapshot, from before: OpenIndex?
  ) throws(CorpusError) -> Result<ComposedIndex, StaleText> {
    let prior = PriorIndex(before, for: snapshot, smallestCorpus: smallestContinued)
    let reader = try CorpusReader(folder, snapshot: snapshot, prior: prior, limits: limits)
    let composer: IndexComposer
    do throws(IndexError) {
      composer = try IndexComposer(
        reader, corpus: LocalFile.canonicalPath(location.corpus) ?? location.corpus,
        snapshot: snapshot, keepsWords: snapshot.size >= smallestContinued,
        spilling: PostingSpill(limit: limits.postings, in: location.index))
    } catch {
      // Nothing can be taken over from a damaged index: all is read.
      return try composeOnce(snapshot, from: nil)
    }
    return Result { () throws(StaleText) in try composer.index() }
  }
}
