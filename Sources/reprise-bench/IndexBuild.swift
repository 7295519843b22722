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

  static func run(_ collection: String, isTerms: Bool, to path: String) throws(BenchError) -> Cost {
    let start = System.now()
    var textBytes = 0
    var writer = SectionWriter(analysis: analysis)
    do {
      var builder = InvertedIndexBuilder(fieldCount: 1)
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
    try System.writeFile(path, writer)
    return Cost(
      seconds: Double(System.now() - start) / 1e9, textBytes: textBytes,
      peakMemory: System.peakMemory())
  }
}
