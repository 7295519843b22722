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
  enum Storage: Sendable {
    case plain(PlainIndex)
    case blocked(BlockedIndex)
  }

  let storage: Storage

  /// Opens the index of a file that ``InvertedIndexBuilder/write(to:)`` wrote to.
  ///
  /// Checksums tell accidents. Whatever a file says behind right ones, one that was checked whole
  /// at opening has its bounds checked here, so that no question traps. In a longer file of a large
  /// collection only the tables are checked here, the lists when they are first searched; other long
  /// files have the lengths of their sections compared. ``validate()`` checks the rest.
  ///
  /// - Throws: `IndexError.damaged`.
  public init(_ file: SectionedFile) throws(IndexError) {
    storage =
      file.holds(BlockFormat.blocks)
      ? .blocked(try BlockedIndex(file)) : .plain(try PlainIndex(file))
  }

  /// Checks all that the format promises.
  ///
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(*n*), where *n* is the size of the index.
  public func validate() throws(IndexError) {
    switch storage {
    case .plain(let index): try index.validate()
    case .blocked(let index): try index.validate()
    }
  }

  /// The number of passages.
  public var passageCount: Int {
    switch storage {
    case .plain(let index): index.statistics.passageCount
    case .blocked(let index): index.lengths.passageCount
    }
  }

  /// The number of fields.
  public var fieldCount: Int {
    switch storage {
    case .plain(let index): index.statistics.fieldCount
    case .blocked(let index): index.lengths.fieldCount
    }
  }

  /// The number of distinct terms of all fields.
  public var termCount: Int {
    switch storage {
    case .plain(let index): index.lexicon.termCount
    case .blocked(let index): index.terms.count
    }
  }

  /// The mean length of a field over all passages, in positions; 0 where there is none.
  public func averageLength(of field: Int) -> Double {
    switch storage {
    case .plain(let index): index.statistics.averageLength(of: field)
    case .blocked(let index): index.lengths.averageLength(of: field)
    }
  }

  /// The length of a field of a passage, in positions.
  public func length(of passage: Int, field: Int) -> Int {
    switch storage {
    case .plain(let index): index.length(of: passage, field: field)
    case .blocked(let index): index.lengths.length(of: passage, field: field)
    }
  }

  /// The bytes of a term.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the term.
  public func term(at ordinal: Int) -> [UInt8] {
    switch storage {
    case .plain(let index): index.lexicon.term(at: ordinal)
    case .blocked(let index): index.terms.term(at: ordinal)
    }
  }

  /// Calls a closure with the bytes of the terms from an ordinal on, in order, as long as it returns
  /// true.
  ///
  /// - Complexity: O(*n*) in the terms it is called with
  public func forEachTerm(from first: Int, _ body: (Span<UInt8>) -> Bool) {
    switch storage {
    case .plain(let index): index.lexicon.forEachTerm(from: first, body)
    case .blocked(let index):
      for ordinal in first..<index.terms.count where !body(index.terms.term(at: ordinal).span) {
        return
      }
    }
  }

  /// The ordinal of a term; nil where no passage holds it.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term; in a large collection
  ///   O(*n* log *t*) for *t* terms.
  public func find(_ term: Span<UInt8>) -> Int? {
    switch storage {
    case .plain(let index): index.lexicon.find(term)
    case .blocked(let index): index.terms.find(term)
    }
  }

  /// How many passages hold a term in a field.
  ///
  /// - Complexity: O(1).
  public func documentFrequency(of ordinal: Int, field: Int) -> Int {
    let list = list(of: ordinal, field: field)
    switch storage {
    case .plain(let index): return index.postings.count(of: list)
    case .blocked(let index): return index.lists.count(of: list)
    }
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
    let list = list(of: ordinal, field: field)
    switch storage {
    case .plain(let index): return index.postings.frequency(in: passage, of: list)
    case .blocked(let index): return index.frequency(in: passage, of: list)
    }
  }

  /// Calls a closure with every passage of a list and how often it holds the term, in order.
  ///
  /// - Throws: `IndexError.damaged`.
  func forEachPosting(
    of list: Int, _ body: (_ passage: Int, _ frequency: Int) -> Void
  ) throws(IndexError) {
    switch storage {
    case .plain(let index): index.postings.forEachPosting(of: list, body)
    case .blocked(let index): try index.forEachPosting(of: list, body)
    }
  }

  /// The postings list of a term in a field.
  func list(of ordinal: Int, field: Int) -> Int {
    precondition((0..<fieldCount).contains(field), "no such field")
    return ordinal * fieldCount + field
  }
}
