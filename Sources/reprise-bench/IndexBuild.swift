import Files
import Indexing
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
  /// How many fields a passage has.
  var fieldCount = 1
  /// Where the index goes, beside which postings wait that are too many for memory.
  let index: String
  /// The megabytes of postings that are held in memory.
  var memory = 256

  func run() throws(BenchError) -> Cost {
    let start = System.now()
    var textBytes = 0
    var builder = InvertedIndexBuilder(
      fieldCount: fieldCount, spilling: PostingSpill(limit: memory << 20, in: folder))
    var reader = TermReader(isTerms: isTerms)
    var lengths = [Int](repeating: 0, count: fieldCount)
    try LineFile(collection).forEach { line in
      builder.beginPassage()
      TabbedPassage.forEachField(of: line, count: fieldCount) { field, text in
        textBytes += text.count
        lengths[field] = reader.addTerms(of: text, to: &builder, field: field)
      }
      builder.endPassage(lengths: lengths)
    }
    do throws(FileError) { try write(builder) } catch {
      throw .file("\(index) cannot be written")
    }
    return Cost(
      seconds: Double(System.now() - start) / 1e9, textBytes: textBytes,
      peakMemory: System.peakMemory())
  }

  private func write(_ builder: InvertedIndexBuilder) throws(FileError) {
    let file = try FileReplacement(of: index)
    var writer = SectionWriter(
      analysis: Self.analysis, sectionCount: builder.sectionCount
    ) { file.write($0, at: $1) }
    builder.write(to: &writer)
    writer.finish()
    try file.commit()
  }

  private var folder: String { index.lastIndex(of: "/").map { String(index[...$0]) } ?? "." }
}
