/// The lists of a query with their bounds, in units chosen such that no sum exceeds the greatest
/// there can be.
struct BoundedQuery {
  /// The units of a score of 1; 0 where no bounds can be had.
  let units: Double
  /// The lists that hold any passage, in the order in which scores are added up.
  let lists: [BoundedList]

  /// The most lists whose sums are told apart well enough.
  private static let mostLists = 4_096

  /// - Throws: `IndexError.damaged` where a list is.
  init(
    _ scored: [ScoredList], of index: BlockedIndex, fields: [FieldParameters]
  ) throws(IndexError) {
    let found = try Self.cursors(of: scored, in: index)
    let tables = fields.enumerated().map { index.lengths.saturation(of: $0, $1) }
    let greatest = found.reduce(0) { sum, list in
      sum + list.scored.factor
        * tables[list.scored.field].greatest(upTo: list.cursor.greatestFrequency)
    }
    // Two units a list for rounding up, and one for the rounding of the sum.
    let units = Double(WindowSums.greatest - 2 * found.count - 1) / (greatest * (1 + 1e-8))
    // Bounds say nothing where they are all rounding, or nothing adds up to a number.
    let usedUnits = found.count <= Self.mostLists && units.isNormal ? units : 0
    self.units = usedUnits
    lists = found.map { list in
      let field = list.scored.field
      return BoundedList(
        list.scored, list.cursor, saturation: tables[field],
        classes: index.lengths[field].classes, units: usedUnits,
        inflation: Self.inflation(of: field, for: fields[field], in: index.lengths))
    }
  }

  private static func cursors(
    of lists: [ScoredList], in index: BlockedIndex
  ) throws(IndexError) -> [(scored: ScoredList, cursor: ListCursor)] {
    var found: [(scored: ScoredList, cursor: ListCursor)] = []
    for list in lists {
      guard let postings = try index.lists.list(list.list) else { continue }
      let cursor = ListCursor(postings, in: index.bytes)
      guard !cursor.isDamaged else { throw ListTable.blockDamage }
      found.append((list, cursor))
    }
    return found
  }

  /// How much greater tf parts can be than those the index was built for.
  ///
  /// Their quotient, (f + K) / (f + K′) with K linear in the length, is greatest at a frequency of 1
  /// or without end, and at the shortest or the longest passage.
  private static func inflation(
    of number: Int, for asked: FieldParameters, in lengths: PassageLengths
  ) -> Double {
    let built = lengths.parameters
    guard !built.scoresAs(asked) else { return 1 }
    let average = lengths.averageLength(of: number)
    let field = lengths[number]
    let quotients = [field.least, field.greatest].map { length in
      BM25.saturation(
        frequency: 1, length: Double(length), averageLength: average, asked)
        / BM25.saturation(
          frequency: 1, length: Double(length), averageLength: average, built)
    }
    return max(1, quotients[0], quotients[1]) * (1 + 1e-9)
  }
}
