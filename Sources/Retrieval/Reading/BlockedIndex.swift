/// The index of a large collection: lists in blocks, of which a search skips most.
struct BlockedIndex: Sendable {
  let bytes: IndexBytes
  let lengths: PassageLengths
  let terms: TermGroups
  let lists: ListTable

  /// - Throws: `IndexError.damaged`.
  init(_ file: SectionedFile) throws(IndexError) {
    bytes = file.bytes
    lengths = try PassageLengths(file)
    terms = try TermGroups(file)
    lists = try ListTable(file, lengths: lengths, terms: terms)
  }

  /// How often the term of a list occurs in a passage; 0 where it does not, or the list is damaged.
  ///
  /// - Complexity: O(log *n*), where *n* is the length of the list.
  func frequency(in passage: Int, of list: Int) -> Int {
    guard let list = try? lists.list(list) else { return 0 }
    var cursor = ListCursor(list, in: bytes)
    return cursor.frequency(in: passage)
  }

  /// Checks all that the format promises.
  func validate() throws(IndexError) {
    try lengths.validate()
    try terms.validate()
    for number in 0..<terms.count * lengths.fieldCount {
      guard let list = try lists.list(number) else { continue }
      var cursor = ListCursor(list, in: bytes)
      guard cursor.isValid() else { throw ListTable.blockDamage }
    }
  }
}
