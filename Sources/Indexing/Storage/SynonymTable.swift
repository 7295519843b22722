import Documents
import FrenchText
import Retrieval
import WordTables

/// The rules of `synonymes.txt`, analysed as text is, found by the terms they begin from.
///
/// Expressions are known by hashes of 64 bits: two that share one would lend each other what stands
/// for them, which is as unlikely as it is harmless.
///
/// Most words that follow each other in a question are no expression: a filter says so by one bit
/// (B. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970).
///
/// Section layout, little-endian: the number of expressions (64 bits), the filter, their hashes in
/// ascending order (64 bits each), then a record for each in the same order (`RecordTable`): the number of its
/// expansions, and for each its length in bytes, the expression of the rule, folded, whether it is an
/// acronym's, the terms it is searched by, and the expression that these are of.
struct SynonymTable: Sendable {
  /// The most words an expression may have to be found in a question.
  static let longestExpression = 6

  private let bytes: IndexBytes
  private let filter: Range<Int>
  private let hashes: SortedHashes
  private let records: RecordTable

  init(_ bytes: IndexBytes, _ section: Range<Int>) throws(IndexError) {
    let damage = IndexError.damaged(section: IndexFormat.synonyms.description)
    guard section.count >= 8 else { throw damage }
    let count = bytes.loadUInt64(at: section.lowerBound)
    guard count < UInt64(section.count / 8) else { throw damage }
    let start = section.lowerBound + 8
    let filter = start..<start + Self.filterSize(Int(count))
    let end = filter.upperBound + 8 * Int(count)
    guard end <= section.upperBound else { throw damage }
    self.bytes = bytes
    self.filter = filter
    hashes = SortedHashes(bytes, at: filter.upperBound, count: Int(count))
    records = RecordTable(bytes, end..<section.upperBound)
    guard records.count == hashes.count else { throw damage }
  }

  /// The number of an expression; nil where nothing stands for it.
  ///
  /// - Complexity: O(log *n*)
  func find(_ expression: ExpressionHash) -> Int? {
    let (byte, bit) = Self.filterPlace(of: expression.value, in: filter.count)
    guard bytes.span.loadUInt8(at: filter.lowerBound + byte) & bit != 0 else { return nil }
    return hashes.places(of: expression.value).first
  }

  /// The bytes of the filter for some expressions, a power of two: eight bits or more for each.
  private static func filterSize(_ count: Int) -> Int {
    var size = 1
    while size < count { size *= 2 }
    return size
  }

  /// The byte of a filter and the bit in it that a hash sets.
  @inline(__always)
  private static func filterPlace(of hash: UInt64, in size: Int) -> (byte: Int, bit: UInt8) {
    let place = Int(truncatingIfNeeded: hash &>> 32) & (8 * size - 1)
    return (place / 8, 1 << UInt8(place % 8))
  }

  /// What may be searched for an expression: of the rules that its terms begin, those whose own words
  /// are most like those asked, as far as some terms are allowed.
  ///
  /// Stems bring « bosse » to « boss » and to « bosser », and it is the verb that was meant.
  ///
  /// - Parameters:
  ///   - number: of the expression.
  ///   - asked: its words as asked, folded.
  ///   - isHeld: whether a term is worth searching.
  /// - Returns: expansions all of whose terms are held.
  /// - Complexity: O(bytes of its record)
  func expansions(
    ofExpression number: Int, asked: Span<UInt8>, where isHeld: (Span<UInt8>) -> Bool
  ) -> [Expansion] {
    var record = records[number]
    var (nearest, most): ([RecordReader], Int) = ([], 0)
    for _ in 0..<record.uint32() {
      var rule = record.record()
      let shared = Self.sharedPrefix(of: &rule, with: asked)
      if shared > most { (nearest, most) = ([], shared) }
      if shared == most { nearest.append(rule) }
    }
    return nearest.compactMap { Self.expansion($0, where: isHeld) }
  }

  /// How many letters the words of a rule begin with that others do too.
  private static func sharedPrefix(of rule: inout RecordReader, with others: Span<UInt8>) -> Int {
    let range = rule.stretch()
    let words = rule.span(of: range)
    let most = min(words.count, others.count)
    return (0..<most).first { words[$0] != others[$0] } ?? most
  }

  /// Reads what a rule allows; nil where one of its terms is not held.
  private static func expansion(
    _ record: RecordReader, where isHeld: (Span<UInt8>) -> Bool
  ) -> Expansion? {
    var rule = record
    let isAcronym = rule.uint32() == 1
    let count = rule.uint32()
    var terms = rule
    for _ in 0..<count {
      let range = rule.stretch()
      guard isHeld(rule.span(of: range)) else { return nil }
    }
    return Expansion(
      to: rule.string(), terms: (0..<count).map { _ in terms.bytes() }, isAcronym: isAcronym)
  }

  /// The section of some rules: the user's, and what the documents say of their acronyms.
  static func section(
    _ rules: [SynonymRule], acronyms: [SynonymRule], analyzer: FrenchAnalyzer
  ) -> [UInt8] {
    var entries: [UInt64: Entry] = [:]
    for (rules, isAcronym) in [(acronyms, true), (rules, false)] {
      for rule in rules {
        guard let key = Self.hash(of: rule.from, analyzer) else { continue }
        for to in rule.to {
          let expansion = Expansion(
            to: to, terms: searchTerms(of: to, analyzer), isAcronym: isAcronym)
          entries[key, default: Entry()].add(rule.from, expansion)
        }
      }
    }
    let sorted = entries.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    var writer = RecordWriter()
    writer.uint64(UInt64(sorted.count))
    var filter = [UInt8](repeating: 0, count: filterSize(sorted.count))
    for entry in sorted {
      let (byte, bit) = filterPlace(of: entry.key, in: filter.count)
      filter[byte] |= bit
    }
    writer.raw(filter)
    for entry in sorted { writer.uint64(entry.key) }
    return writer.bytes + RecordTable.section(sorted.map { $0.value.record })
  }

  /// What may be searched for one expression, each set of terms once.
  private struct Entry {
    private var expansions: [(from: String, expansion: Expansion)] = []

    mutating func add(_ from: String, _ expansion: Expansion) {
      let isKnown = expansions.contains { $0.expansion.terms == expansion.terms }
      if !expansion.terms.isEmpty, !isKnown { expansions.append((from, expansion)) }
    }

    var isEmpty: Bool { expansions.isEmpty }

    var record: RecordWriter {
      var record = RecordWriter()
      record.uint32(expansions.count)
      for (from, expansion) in expansions {
        var rule = RecordWriter()
        rule.bytes(Fold.folded(Array(from.utf8)))
        rule.uint32(expansion.isAcronym ? 1 : 0)
        rule.uint32(expansion.terms.count)
        for term in expansion.terms { rule.bytes(term) }
        rule.string(expansion.to)
        record.bytes(rule.bytes)
      }
      return record
    }
  }

  /// The hash of an expression's terms, variants aside; nil where it has none.
  private static func hash(of expression: String, _ analyzer: FrenchAnalyzer) -> UInt64? {
    let analyzed = analyzer.analyze(Array(expression.utf8))
    var hash = ExpressionHash()
    for occurrence in analyzed.occurrences where !occurrence.isVariant {
      hash.append(termHash: ThemeTable.hash(of: analyzed.term(occurrence)))
    }
    return analyzed.occurrences.isEmpty ? nil : hash.value
  }

  /// What an expression is searched by: its terms without stop words.
  private static func searchTerms(of expression: String, _ analyzer: FrenchAnalyzer) -> [[UInt8]] {
    let text = Array(expression.utf8)
    let analyzed = analyzer.analyze(text)
    return analyzed.occurrences.compactMap { occurrence in
      let folded = Fold.folded(Array(text[occurrence.source]))
      return StopWords.contains(folded[...]) ? nil : Array(analyzed.term(occurrence))
    }
  }
}
