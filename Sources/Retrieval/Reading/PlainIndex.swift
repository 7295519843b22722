/// The index of a small collection: three sections of plain numbers.
struct PlainIndex: Sendable {
  let bytes: IndexBytes
  let statistics: FieldStatistics
  let lexicon: Lexicon
  let postings: PostingLists

  /// - Throws: `IndexError.damaged`.
  init(_ file: SectionedFile) throws(IndexError) {
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
  func validate() throws(IndexError) {
    try checkBounds()
    try statistics.validate()
    try lexicon.validate()
    try postings.validate()
  }

  private func checkBounds() throws(IndexError) {
    try lexicon.checkBounds()
    try postings.checkBounds(passageCount: statistics.passageCount)
  }

  /// The length of a field of a passage, in positions.
  func length(of passage: Int, field: Int) -> Int {
    Int(bytes.words(in: statistics.lengths(of: field))[passage])
  }
}
