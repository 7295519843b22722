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
/// Words that mean the same are expanded into each other, so that each expression stands in many
/// rules: it is stored once, in the section "express", and rules name it by number.
///
/// Layout of the section "synonyms", little-endian: the number of expressions that rules begin from
/// (64 bits), the filter, their hashes in ascending order (64 bits each), then a record for each in
/// the same order (`RecordTable`): the number of its rules, and for each the number of the expression
/// as it is written, and twice that of the one searched for, plus one where one is the acronym of the
/// other. A record of "express": the expression folded, where a rule begins from it; the terms it is
/// searched by, where it is; the expression.
struct SynonymTable: Sendable {
  /// The most words an expression may have to be found in a question.
  static let longestExpression = 6

  private let bytes: IndexBytes
  private let filter: Range<Int>
  private let hashes: SortedHashes
  private let records: RecordTable
  private let expressions: RecordTable

  init(
    _ bytes: IndexBytes, _ section: Range<Int>, expressions: RecordTable
  ) throws(IndexError) {
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
    self.expressions = expressions
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
    var (nearest, most): ([Int], Int) = ([], 0)
    for _ in 0..<record.uint32() {
      let shared = sharedPrefix(ofExpression: record.uint32(), with: asked)
      let searched = record.uint32()
      if shared > most { (nearest, most) = ([], shared) }
      if shared == most { nearest.append(searched) }
    }
    return nearest.compactMap { expansion(by: $0, where: isHeld) }
  }

  /// How many letters an expression begins with that others do too.
  private func sharedPrefix(ofExpression number: Int, with others: Span<UInt8>) -> Int {
    var expression = expressions[number]
    let range = expression.stretch()
    let words = expression.span(of: range)
    let most = min(words.count, others.count)
    return (0..<most).first { words[$0] != others[$0] } ?? most
  }

  /// Reads what a rule allows; nil where one of its terms is not held.
  private func expansion(by searched: Int, where isHeld: (Span<UInt8>) -> Bool) -> Expansion? {
    var expression = expressions[searched / 2]
    _ = expression.stretch()
    let count = expression.uint32()
    var terms = expression
    for _ in 0..<count {
      let range = expression.stretch()
      guard isHeld(expression.span(of: range)) else { return nil }
    }
    return Expansion(
      to: expression.string(), terms: (0..<count).map { _ in terms.bytes() },
      isAcronym: searched % 2 == 1)
  }

  /// The sections of some rules: the user's, and what the documents say of their acronyms.
  static func sections(
    _ rules: [SynonymRule], acronyms: [SynonymRule], analyzer: FrenchAnalyzer
  ) -> (rules: [UInt8], expressions: [UInt8]) {
    var expressions = Expressions(analyzer: analyzer)
    var entries: [UInt64: [Rule]] = [:]
    for (rules, isAcronym) in [(acronyms, true), (rules, false)] {
      for rule in rules {
        guard let key = Self.hash(of: rule.from, analyzer) else { continue }
        let from = expressions.number(ofBeginning: rule.from)
        for to in rule.to {
          let to = expressions.number(ofSearched: to)
          let terms = expressions.terms(of: to)
          // Each set of terms once.
          let isKnown = entries[key, default: []].contains { expressions.terms(of: $0.to) == terms }
          guard !terms.isEmpty, !isKnown else { continue }
          entries[key, default: []].append(Rule(from: from, to: to, isAcronym: isAcronym))
        }
      }
    }
    return (section(entries), expressions.section)
  }

  /// What may be searched for an expression.
  private struct Rule {
    var from: Int
    var to: Int
    var isAcronym: Bool
  }

  private static func section(_ entries: [UInt64: [Rule]]) -> [UInt8] {
    let sorted = entries.sorted { $0.key < $1.key }
    var writer = RecordWriter()
    writer.uint64(UInt64(sorted.count))
    var filter = [UInt8](repeating: 0, count: filterSize(sorted.count))
    for entry in sorted {
      let (byte, bit) = filterPlace(of: entry.key, in: filter.count)
      filter[byte] |= bit
    }
    writer.raw(filter)
    for entry in sorted { writer.uint64(entry.key) }
    return writer.bytes + RecordTable.section(sorted.map { record($0.value) })
  }

  private static func record(_ rules: [Rule]) -> RecordWriter {
    var record = RecordWriter()
    record.uint32(rules.count)
    for rule in rules {
      record.uint32(rule.from)
      record.uint32(2 * rule.to + (rule.isAcronym ? 1 : 0))
    }
    return record
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

  /// The expressions of the rules, each once.
  private struct Expressions {
    private struct Expression {
      let text: String
      /// Whether a rule begins from it.
      var isBeginning = false
      /// Its terms without stop words; none where it is never searched for.
      var terms: [[UInt8]] = []
    }

    private let analyzer: FrenchAnalyzer
    /// By their bytes: what strings hold for equal may be spelt in two ways.
    private var numbers: [[UInt8]: Int] = [:]
    private var all: [Expression] = []

    init(analyzer: FrenchAnalyzer) { self.analyzer = analyzer }

    func terms(of number: Int) -> [[UInt8]] { all[number].terms }

    mutating func number(ofBeginning text: String) -> Int {
      let number = number(of: text)
      all[number].isBeginning = true
      return number
    }

    mutating func number(ofSearched text: String) -> Int {
      let number = number(of: text)
      if all[number].terms.isEmpty { all[number].terms = searchTerms(of: text) }
      return number
    }

    private mutating func number(of text: String) -> Int {
      let key = Array(text.utf8)
      if let number = numbers[key] { return number }
      numbers[key] = all.count
      all.append(Expression(text: text))
      return all.count - 1
    }

    private func searchTerms(of expression: String) -> [[UInt8]] {
      let text = Array(expression.utf8)
      let analyzed = analyzer.analyze(text)
      return analyzed.occurrences.compactMap { occurrence in
        let folded = Fold.folded(Array(text[occurrence.source]))
        return StopWords.contains(folded[...]) ? nil : Array(analyzed.term(occurrence))
      }
    }

    var section: [UInt8] {
      RecordTable.section(
        all.map { expression in
          var record = RecordWriter()
          record.bytes(expression.isBeginning ? Fold.folded(Array(expression.text.utf8)) : [])
          record.uint32(expression.terms.count)
          for term in expression.terms { record.bytes(term) }
          record.string(expression.text)
          return record
        })
    }
  }
}
