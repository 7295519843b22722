import Retrieval

/// The joined terms of the corpus' hyphenated words: « pré-reprise » makes « pré reprise » one.
struct CompoundTable: Sendable {
  private let table: RecordTable

  init(_ table: RecordTable) { self.table = table }

  /// Whether a joined term is one.
  ///
  /// - Complexity: O(log *n*)
  func contains(_ term: ArraySlice<UInt8>) -> Bool { table.find(term) != nil }

  static func section(_ compounds: Set<[UInt8]>) -> [UInt8] {
    let sorted = compounds.sorted { $0.lexicographicallyPrecedes($1) }
    return RecordTable.section(
      sorted.map { term in
        var record = RecordWriter()
        record.bytes(term)
        return record
      })
  }
}
