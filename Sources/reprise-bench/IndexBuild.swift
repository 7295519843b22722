import Files
import Retrieval

/// Builds the index of a collection and writes it to a file.
struct IndexBuild {
  /// Indexes made here are read here only.
  static let analysis: UInt64 = 1

  /// What building took.
  struct Cost {
    var seconds: Double
    var textBytes: Int
    var peakMemory: Int
  }

  let collection: String
  let isTerms: Bool
  /// Where the index goes, beside which postings wait that are too many for memory.
  let index: String
  /// The megabytes of postings that are held in memory.
  var memory = 256

  func run() throws(BenchError) -> Cost {
    let start = System.now()
    var textBytes = 0
    var writer = SectionWriter(analysis: Self.analysis)
    do {
      var builder = InvertedIndexBuilder(fieldCount: 1, spilling: spill)
      var reader = TermReader(isTerms: isTerms)
      try LineFile(collection).forEach { line in
        let text = line.extracting(droppingFirst: TabbedPassage.textStart(of: line))
        textBytes += text.count
        builder.beginPassage()
        let length = reader.forEachTerm(of: text) { builder.add($0, field: 0) }
        builder.endPassage(lengths: [length])
      }
      builder.write(to: &writer)
    }
    try System.writeFile(index, writer)
    return Cost(
      seconds: Double(System.now() - start) / 1e9, textBytes: textBytes,
      peakMemory: System.peakMemory())
  }

  private var spill: PostingSpill {
    let folder = index.lastIndex(of: "/").map { String(index[...$0]) } ?? "."
    return PostingSpill(limit: memory << 20) { parts in
      guard let file = try? FileMapping(temporaryIn: folder, parts) else { return nil }
      return unsafe IndexBytes(mapped: file.bytes) { _ = file }
    }
  }
}
