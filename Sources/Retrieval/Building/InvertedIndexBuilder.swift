import WordTables

/// Gathers the terms of passages and writes them as an inverted index.
///
/// ```swift
/// var builder = InvertedIndexBuilder(fieldCount: 1)
/// builder.beginPassage()
/// builder.add(term.span, field: 0)
/// builder.endPassage(lengths: [1])
/// var writer = SectionWriter(analysis: fingerprint)
/// builder.write(to: &writer)
/// let index = try InvertedIndex(
///   SectionedFile(IndexBytes(writer.file()), analysis: fingerprint))
/// ```
///
/// Passages are numbered from 0 as they come. Calls out of order, a field that does not exist, a
/// negative length and more than 2³² − 1 of anything are programmer errors and trap.
public struct InvertedIndexBuilder: Sendable {
  private let fieldCount: Int
  private var terms = WordTable()
  /// List *t* · `fieldCount` + *f* holds the postings of term *t* in field *f*.
  private var postings = PostingStore()
  /// What was too much for memory.
  private var runs: [IndexBytes] = []
  private var carried: CarriedPassages?
  private let spill: PostingSpill?
  /// The bytes of postings at which the next run is kept.
  private var spillSize: Int
  /// The lengths of each passage, field after field.
  private var lengths: [UInt32] = []
  /// The number of passages that are whole, and so of the next.
  public private(set) var passageCount = 0
  private var isInPassage = false
  /// The lists of the terms that were added by their letters to the passage that has begun. They are
  /// looked up in a loop of their own when it ends, so that the processor waits for many of them at once.
  private var waiting: [UInt32] = []
  private let parameters: FieldParameters
  /// The fewest passages that are written in blocks.
  private let smallestBlocked: Int

  /// A builder that holds no passage.
  ///
  /// - Parameters:
  ///   - fieldCount: 1 to 255.
  ///   - parameters: The `k1` and `b` that most queries will be scored with: the bounds that a
  ///     search of a large collection skips by are tightest for them. Any others find the same, only
  ///     slower.
  ///   - spill: What to do with postings beyond a limit; nil for holding all in memory.
  ///   - carried: The passages of an index of as many fields that may be carried over.
  public init(
    fieldCount: Int, scoredWith parameters: FieldParameters = FieldParameters(),
    spilling spill: PostingSpill? = nil, carrying carried: CarriedPassages? = nil
  ) {
    self.init(
      fieldCount: fieldCount, scoredWith: parameters, spilling: spill, carrying: carried,
      smallestBlocked: BlockFormat.smallestCollection)
  }

  /// A builder with another limit to what is a small collection, so that tests need no large one.
  init(
    fieldCount: Int, scoredWith parameters: FieldParameters, spilling spill: PostingSpill? = nil,
    carrying carried: CarriedPassages? = nil, smallestBlocked: Int
  ) {
    precondition((1...IndexSections.fieldLimit).contains(fieldCount), "1 to 255 fields")
    precondition(carried?.index.fieldCount ?? fieldCount == fieldCount, "as many fields")
    self.carried = carried
    self.fieldCount = fieldCount
    self.parameters = parameters
    self.spill = spill
    spillSize = spill?.limit ?? .max
    if let spill { postings.reserveBytes(spill.limit) }
    self.smallestBlocked = smallestBlocked
  }

  /// Begins the next passage.
  public mutating func beginPassage() {
    precondition(!isInPassage, "the passage before has not ended")
    isInPassage = true
  }

  /// Adds one occurrence of a term to the passage that has begun.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term in bytes.
  public mutating func add(_ term: Span<UInt8>, field: Int) {
    precondition(isInPassage, "no passage has begun")
    precondition((0..<fieldCount).contains(field), "no such field")
    waiting.append(UInt32(terms.number(of: term) * fieldCount + field))
  }

  /// The number of a term, the same every time: whoever remembers the numbers of the terms met most may
  /// add these rather than their letters. A term that is never added stays without a passage.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term in bytes.
  public mutating func number(of term: Span<UInt8>) -> UInt32 { UInt32(terms.number(of: term)) }

  /// Adds occurrences of terms, told by number, to the passage that has begun. A number that no term
  /// has is a programmer error and traps.
  ///
  /// - Complexity: O(*n*) in the occurrences.
  public mutating func add(_ numbers: ArraySlice<UInt32>, field: Int) {
    precondition(isInPassage, "no passage has begun")
    precondition((0..<fieldCount).contains(field), "no such field")
    postings.reserveLists(terms.count * fieldCount)
    postings.add(numbers, stride: fieldCount, offset: field, passage: UInt32(passageCount))
  }

  /// Adds a whole passage of the index that passages are carried over from, each at most once.
  ///
  /// - Complexity: O(1); its postings are read when the index is written.
  public mutating func carry(_ passage: Int) {
    precondition(!isInPassage, "the passage before has not ended")
    guard let index = carried?.index else { preconditionFailure("nothing to carry from") }
    carried?.carry(passage, as: passageCount)
    for field in 0..<fieldCount {
      lengths.append(UInt32(index.length(of: passage, field: field)))
    }
    passageCount += 1
  }

  /// Ends the passage.
  ///
  /// - Parameter lengths: The length of each field in positions, as the analysis counts them.
  ///   Several terms may share a position, so it may differ from the number of terms added.
  public mutating func endPassage(lengths: [Int]) {
    precondition(isInPassage, "no passage has begun")
    precondition(lengths.count == fieldCount, "one length for each field")
    isInPassage = false
    postings.reserveLists(terms.count * fieldCount)
    postings.add(waiting[...], passage: UInt32(passageCount))
    waiting.removeAll(keepingCapacity: true)
    for length in lengths { self.lengths.append(UInt32(length)) }
    passageCount += 1
    if postings.size >= spillSize { spillPostings() }
  }

  /// Moves the postings out of memory; where that fails, tries again when they are twice as many.
  private mutating func spillPostings() {
    guard let spill else { return }
    let run = spill.keep { body in
      PostingRun.write(postings, inOrderOf: terms, fieldCount: fieldCount, to: body)
    }
    guard let run else {
      spillSize *= 2
      return
    }
    runs.append(run)
    postings.removeAll()
    spillSize = spill.limit
  }

  /// How many sections ``write(to:)`` adds.
  public var sectionCount: Int {
    passageCount < smallestBlocked ? PlainSections.count : BlockedSections.count
  }

  /// Adds the sections of the index to a file. The same calls in the same order make the same
  /// bytes.
  ///
  /// <doc:IndexFormat> gives every byte: arrays of plain numbers for fewer than 65,536 passages,
  /// blocks for more.
  ///
  /// - Complexity: O(*t* log *t* + *p* + *t* *r*) for *t* terms, *p* postings and *r* times that they
  ///   were too many for memory. One list at a time is held as it is.
  public func write(to writer: inout SectionWriter) {
    precondition(!isInPassage, "the last passage has not ended")
    var (terms, store) = (terms, postings)
    let carried = carried.map { CarriedPostings($0, numbering: &terms) }
    store.reserveLists(terms.count * fieldCount)
    let postings = GatheredPostings(
      store: store, runs: runs.map { PostingRun($0) }, carried: carried)
    if passageCount < smallestBlocked {
      PlainSections(fieldCount: fieldCount, lengths: lengths, terms: terms, postings: postings)
        .write(to: &writer)
    } else {
      BlockedSections(
        fieldCount: fieldCount, lengths: lengths, terms: terms, postings: postings,
        parameters: parameters
      ).write(to: &writer)
    }
  }
}
