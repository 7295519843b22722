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
  private var terms = TermTable()
  /// List *t* · `fieldCount` + *f* holds the postings of term *t* in field *f*.
  private var postings = PostingStore()
  /// The lengths of each passage, field after field.
  private var lengths: [UInt32] = []
  private var isInPassage = false
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
  public init(fieldCount: Int, scoredWith parameters: FieldParameters = FieldParameters()) {
    self.init(
      fieldCount: fieldCount, scoredWith: parameters,
      smallestBlocked: BlockFormat.smallestCollection)
  }

  /// A builder with another limit to what is a small collection, so that tests need no large one.
  init(fieldCount: Int, scoredWith parameters: FieldParameters, smallestBlocked: Int) {
    precondition((1...IndexSections.fieldLimit).contains(fieldCount), "1 to 255 fields")
    self.fieldCount = fieldCount
    self.parameters = parameters
    self.smallestBlocked = smallestBlocked
  }

  /// The number of passages that are whole.
  public var passageCount: Int { lengths.count / fieldCount }

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
    let number = terms.number(of: term)
    postings.reserveLists((number + 1) * fieldCount)
    postings.add(list: number * fieldCount + field, passage: UInt32(passageCount))
  }

  /// Ends the passage.
  ///
  /// - Parameter lengths: The length of each field in positions, as the analysis counts them.
  ///   Several terms may share a position, so it may differ from the number of terms added.
  public mutating func endPassage(lengths: [Int]) {
    precondition(isInPassage, "no passage has begun")
    precondition(lengths.count == fieldCount, "one length for each field")
    isInPassage = false
    for length in lengths { self.lengths.append(UInt32(length)) }
  }

  /// Adds the sections of the index to a file. The same calls in the same order make the same
  /// bytes.
  ///
  /// ## Format
  /// In the notation of ``SectionWriter``; counts of bytes where nothing else is said. A collection
  /// of fewer than 65,536 passages has three sections:
  ///
  /// ```
  /// fields   = passages fields total{fields} lengths{fields}
  ///   passages = UInt32, number of passages
  ///   fields   = UInt32, number of fields, 1 to 255
  ///   total    = UInt64, sum of the lengths of the field, in positions
  ///   lengths  = UInt32{passages}, length of the field in each passage, in positions
  /// lexicon  = terms slots start{terms + 1} slot{slots} letters
  ///   terms    = UInt32, number of terms; their ordinals count from 0 in the order of their bytes
  ///   slots    = UInt32, number of slots, a power of two, at least twice the number of terms
  ///   start    = UInt32, where the term begins in letters; the last one, where they end
  ///   slot     = UInt32, ordinal + 1, or 0 for a free slot; a term's slot is the first free one
  ///              from FNV-1a(term) mod slots on, when terms come by ordinal
  ///   letters  = the bytes of the terms by ordinal
  /// postings = lists postings start{lists + 1} passage{postings} frequency{postings}
  ///   lists    = UInt32, terms × fields; list ordinal × fields + field
  ///   postings = UInt32, number of postings of all lists
  ///   start    = UInt32, the first posting of the list; the last one, the number of postings
  ///   passage  = UInt32, increasing within a list
  ///   frequency = UInt32, occurrences in the passage, at least 1
  /// ```
  ///
  /// A larger one has four. A `number` is one of LEB128, seven bits a byte, the lowest first; a
  /// `packed{n} of w` is `n` numbers of `w` bits without a gap, the lowest bit of a byte first, and
  /// zeros up to a whole byte.
  ///
  /// ```
  /// lengths  = passages fields k1 b total{fields} (width shift least greatest){fields} array{fields}
  ///   passages = UInt32; fields = UInt32
  ///   k1, b    = Float64 each, the parameters of the impacts
  ///   total    = UInt64, sum of the lengths of the field
  ///   width    = UInt32, bytes of a length: 1 up to 255, 2 up to 65,535, else 4
  ///   shift    = UInt32, a passage's class is min(255, length >> shift)
  ///   least, greatest = UInt32, of all lengths of the field
  ///   array    = length of width bytes {passages}; then, unless width is 1, UInt8 class {passages}
  /// terms    = terms start{groups + 1} group{groups}
  ///   terms    = UInt32; a group has 16 of them in the order of their bytes, the last one the rest
  ///   start    = UInt32, where the group begins behind the starts; the last one, where it ends
  ///   group    = number letters, then for each further term: number of the letters it shares with
  ///              the term before, number of the others, letters
  /// lists    = start{lists + 1} checksum{groups}
  ///   start    = 5 bytes, where the list of ordinal × fields + field begins in blocks
  ///   checksum = UInt64, XXH64 of the lists of the group's terms
  /// blocks   = list{lists} 0{8}
  ///   list     = empty, or n then row where 5n ≥ passages, short where n < 128, else packed
  ///   n        = number of postings
  ///   short    = (2 × gap + (frequency > 1) [frequency − 2]){n}, numbers; a gap is the passages
  ///              between this one and the one before
  ///   packed   = most top last{blocks} place{blocks} impact{blocks} block{blocks}
  ///   most     = number, the greatest frequency
  ///   top      = UInt8, the greatest impact; an impact is ⌊255 × tf part⌋ + 1, at most 255
  ///   last     = UInt32, the last passage of the block
  ///   place    = UInt32, where the block begins behind the impacts
  ///   impact   = UInt8, the greatest impact of the block
  ///   block    = UInt8 w, UInt8 v, packed gaps of w bits, packed frequency − 1 of v bits; of 128
  ///              postings, the last block the rest
  ///   row      = most top exceptions (UInt32 passage, UInt32 frequency){exceptions} impact{windows}
  ///              packed{passages} of 4
  ///   exceptions = number of passages with a frequency above 14, whose four bits are all set
  ///   impact   = UInt8, the greatest impact in a window of 4,096 passages
  /// ```
  ///
  /// - Complexity: O(*t* log *t* + *p*) for *t* terms and *p* postings.
  public func write(to writer: inout SectionWriter) {
    precondition(!isInPassage, "the last passage has not ended")
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
