/// Finds the words that answer in the files they are quoted from.
///
/// Runs of white space are taken as one space, in the quote and in the file; nothing else is
/// forgiven. Words that stand several times in a file are found several times: each is a right
/// place to cite.
package struct GoldFinder {
  private let read: (String) -> [UInt8]?
  private var sources: [String: FoldedSource] = [:]

  /// A finder over some files.
  ///
  /// - Parameter read: the bytes of a file, by its path relative to the corpus folder; nil where
  ///   there is no such file. It is asked once for each file.
  package init(reading read: @escaping (String) -> [UInt8]?) {
    self.read = read
  }

  /// The places that answer a question.
  ///
  /// - Returns: at least one place for each of the question's golds, in their order.
  /// - Throws: `GoldError` where a file is not there, or does not hold the words.
  /// - Complexity: O(bytes) in the files named
  package mutating func places(of question: GoldQuestion) throws(GoldError) -> [GoldPlace] {
    var places: [GoldPlace] = []
    for gold in question.golds {
      guard let source = source(gold.file) else {
        throw .unknownFile(question: question.id, file: gold.file)
      }
      guard let quote = gold.quote else {
        places.append(
          GoldPlace(
            file: gold.file, bytes: source.whole, line: 1, isWholeFile: true, side: gold.side))
        continue
      }
      let found = source.occurrences(of: quote)
      if found.isEmpty {
        throw .quoteNotFound(question: question.id, file: gold.file, quote: quote)
      }
      places += found.map { bytes in
        GoldPlace(
          file: gold.file, bytes: bytes, line: source.line(of: bytes.lowerBound), side: gold.side)
      }
    }
    return places
  }

  private mutating func source(_ file: String) -> FoldedSource? {
    if let known = sources[file] { return known }
    guard let bytes = read(file) else { return nil }
    let source = FoldedSource(bytes)
    sources[file] = source
    return source
  }
}
