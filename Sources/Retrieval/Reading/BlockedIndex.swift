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

  /// Calls a closure for each of some passages that a list holds, with its place among them.
  ///
  /// - Throws: `IndexError.damaged`.
  func forEachFrequency(
    of number: Int, in passages: [Int], _ body: (_ place: Int, _ frequency: Int) -> Void
  ) throws(IndexError) {
    guard let list = try lists.list(number) else { return }
    var cursor = ListCursor(list, in: bytes)
    for (place, passage) in passages.enumerated() {
      let frequency = cursor.frequency(in: passage)
      if frequency > 0 { body(place, frequency) }
    }
    guard !cursor.isDamaged else { throw ListTable.blockDamage }
  }

  /// Calls a closure with every passage of a list and how often it holds the term.
  ///
  /// - Throws: `IndexError.damaged`.
  func forEachPosting(
    of number: Int, _ body: (_ passage: Int, _ frequency: Int) -> Void
  ) throws(IndexError) {
    guard let list = try lists.list(number) else { return }
    var cursor = ListCursor(list, in: bytes)
    if list.shape == .row {
      for passage in 0..<list.passageCount {
        let frequency = cursor.frequency(in: passage)
        if frequency > 0 { body(passage, frequency) }
      }
    } else {
      for block in 0..<list.blockCount {
        cursor.unpack(block)
        cursor.unpackFrequencies()
        for (passage, frequency) in zip(cursor.passages, cursor.frequencies) {
          body(Int(passage), Int(frequency))
        }
      }
    }
    guard !cursor.isDamaged else { throw ListTable.blockDamage }
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
