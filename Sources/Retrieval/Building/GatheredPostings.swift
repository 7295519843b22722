/// All postings of a collection: those in memory, those of runs kept elsewhere, and those that stand
/// in an index made before.
struct GatheredPostings {
  let store: PostingStore
  var runs: [PostingRun]
  let carried: CarriedPostings?

  /// The number of lists, empty ones included.
  var listCount: Int { store.listCount }

  /// Appends the postings of a list to two arrays. Lists are asked for in the order of their terms'
  /// bytes, field by field, each once.
  mutating func read(_ list: Int, passages: inout [UInt32], frequencies: inout [UInt32]) {
    let start = passages.count
    for run in runs.indices {
      runs[run].read(list, passages: &passages, frequencies: &frequencies)
    }
    store.read(list, passages: &passages, frequencies: &frequencies)
    carried?.merge(
      list, intoThoseFrom: start, passages: &passages, frequencies: &frequencies)
  }
}
