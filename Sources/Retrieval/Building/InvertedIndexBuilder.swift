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
  private var postings = PostingLog()
  /// The lengths of each passage, field after field.
  private var lengths: [UInt32] = []
  private var isInPassage = false

  /// A builder that holds no passage.
  ///
  /// - Parameter fieldCount: 1 to 255.
  public init(fieldCount: Int) {
    precondition((1...IndexSections.fieldLimit).contains(fieldCount), "1 to 255 fields")
    self.fieldCount = fieldCount
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
  /// In the notation of ``SectionWriter``; counts of bytes where nothing else is said.
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
  /// - Complexity: O(*t* log *t* + *p*) for *t* terms and *p* postings.
  public func write(to writer: inout SectionWriter) {
    precondition(!isInPassage, "the last passage has not ended")
    let order = terms.numbersInTermOrder()
    writer.add(IndexSections.fields, fieldsSection())
    writer.add(IndexSections.lexicon, lexiconSection(order))
    writer.add(IndexSections.postings, postingsSection(order))
  }

  private func fieldsSection() -> [UInt8] {
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(passageCount))
    section.append(littleEndian: UInt32(fieldCount))
    for field in 0..<fieldCount {
      let total = lengths(of: field).reduce(UInt64(0)) { $0 + UInt64($1) }
      section.append(littleEndian: total)
    }
    for field in 0..<fieldCount { section.append(littleEndian: lengths(of: field)) }
    return section
  }

  private func lengths(of field: Int) -> some Sequence<UInt32> {
    stride(from: field, to: lengths.count, by: fieldCount).lazy.map { lengths[$0] }
  }

  private func lexiconSection(_ order: [Int]) -> [UInt8] {
    var slotCount = 2
    while slotCount < 2 * order.count { slotCount *= 2 }
    var starts: [UInt32] = [0]
    var letters: [UInt8] = []
    for number in order {
      letters += terms.term(number)
      starts.append(UInt32(letters.count))
    }
    let hashes = order.lazy.map { terms.hash(of: $0) }
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(order.count))
    section.append(littleEndian: UInt32(slotCount))
    section.append(littleEndian: starts)
    section.append(littleEndian: TermTable.slots(holding: hashes, count: slotCount))
    return section + letters
  }

  private func postingsSection(_ order: [Int]) -> [UInt8] {
    var ordinals = [Int](repeating: 0, count: order.count)
    for (ordinal, number) in order.enumerated() { ordinals[number] = ordinal }
    let sorted = postings.sorted { list in
      ordinals[list / fieldCount] * fieldCount + list % fieldCount
    }
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(postings.listCount))
    section.append(littleEndian: UInt32(postings.count))
    section.append(littleEndian: sorted.starts)
    section.append(littleEndian: sorted.passages)
    section.append(littleEndian: sorted.frequencies)
    return section
  }
}
