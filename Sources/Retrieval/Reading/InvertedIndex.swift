/// The terms of a collection of passages and where they occur, read in place.
///
/// ```swift
/// let index = try InvertedIndex(file)
/// if let ordinal = index.find(term.span) {
///   index.documentFrequency(of: ordinal, field: 0)
/// }
/// ```
///
/// Passages and fields are numbered from 0 as they were built, terms from 0 in the order of their
/// bytes: the *ordinal* of a term. A number out of range is a programmer error and traps.
public struct InvertedIndex: Sendable {
  let bytes: IndexBytes
  let statistics: FieldStatistics
  let lexicon: Lexicon
  let postings: PostingLists

  /// Opens the index of a file that ``InvertedIndexBuilder/write(to:)`` wrote to.
  ///
  /// Checksums tell accidents. Whatever a file says behind right ones, one that was checked whole
  /// at opening has its bounds checked here, so that no question traps; of a longer file only the
  /// lengths of the sections are compared. ``validate()`` checks the rest.
  ///
  /// - Throws: `IndexError.damaged`.
  public init(_ file: SectionedFile) throws(IndexError) {
    bytes = file.bytes
    statistics = try FieldStatistics(file)
    lexicon = try Lexicon(file)
    postings = try PostingLists(file)
    guard postings.listCount == lexicon.termCount * statistics.fieldCount else {
      throw PostingLists.damage
    }
    if file.isChecked { try checkBounds() }
  }

  /// Checks all that the format promises.
  ///
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(*n*), where *n* is the size of the index.
  public func validate() throws(IndexError) {
    try checkBounds()
    try statistics.validate()
    try lexicon.validate()
    try postings.validate()
  }

  private func checkBounds() throws(IndexError) {
    try lexicon.checkBounds()
    try postings.checkBounds(passageCount: passageCount)
  }

  /// The number of passages.
  public var passageCount: Int { statistics.passageCount }

  /// The number of fields.
  public var fieldCount: Int { statistics.fieldCount }

  /// The number of distinct terms of all fields.
  public var termCount: Int { lexicon.termCount }

  /// The mean length of a field over all passages, in positions; 0 where there is none.
  public func averageLength(of field: Int) -> Double { statistics.averageLength(of: field) }

  /// The length of a field of a passage, in positions.
  public func length(of passage: Int, field: Int) -> Int {
    Int(bytes.words(in: statistics.lengths(of: field))[passage])
  }

  /// The bytes of a term.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the term.
  public func term(at ordinal: Int) -> [UInt8] { lexicon.term(at: ordinal) }

  /// The ordinal of a term; nil where no passage holds it.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term.
  public func find(_ term: Span<UInt8>) -> Int? { lexicon.find(term) }

  /// How many passages hold a term in a field.
  ///
  /// - Complexity: O(1).
  public func documentFrequency(of ordinal: Int, field: Int) -> Int {
    postings.count(of: list(of: ordinal, field: field))
  }

  /// How much a term tells passages apart in a field: ln(1 + (N − n + 0.5) / (n + 0.5)), where `n`
  /// of `N` passages hold it there; more than 0.
  ///
  /// - Complexity: O(1).
  public func inverseDocumentFrequency(of ordinal: Int, field: Int) -> Double {
    BM25.inverseDocumentFrequency(
      documentFrequency: documentFrequency(of: ordinal, field: field), passageCount: passageCount)
  }

  /// How often a term occurs in a field of a passage; 0 where it does not.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of passages that hold the term.
  public func frequency(of ordinal: Int, field: Int, in passage: Int) -> Int {
    postings.frequency(in: passage, of: list(of: ordinal, field: field))
  }

  /// The postings list of a term in a field.
  func list(of ordinal: Int, field: Int) -> Int {
    precondition((0..<fieldCount).contains(field), "no such field")
    return ordinal * fieldCount + field
  }
}
