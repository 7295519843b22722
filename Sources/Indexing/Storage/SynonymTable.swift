import Documents
import FrenchText
import Retrieval

/// The rules of `synonymes.txt`, analysed as text is, found by the terms they begin from.
struct SynonymTable: Sendable {
  /// The most words an expression may have to be found in a question.
  static let longestExpression = 6

  private let table: RecordTable

  init(_ table: RecordTable) { self.table = table }

  /// What may be searched for some terms that follow each other, given with one space between.
  ///
  /// - Complexity: O(log *n*)
  func expansions(of terms: [UInt8]) -> [Expansion] {
    guard let number = table.find(terms[...]) else { return [] }
    var record = table[number]
    _ = record.bytes()
    let count = record.uint32()
    return (0..<count).map { _ in
      let from = record.string()
      let to = record.string()
      let isAcronym = record.uint32() == 1
      let terms = record.uint32()
      return Expansion(
        from: from, to: to, terms: (0..<terms).map { _ in record.bytes() }, isAcronym: isAcronym)
    }
  }

  /// The section of some rules: the user's, and what the documents say of their acronyms.
  static func section(
    _ rules: [SynonymRule], acronyms: [SynonymRule], analyzer: FrenchAnalyzer
  ) -> [UInt8] {
    var entries: [[UInt8]: Entry] = [:]
    for (rules, isAcronym) in [(acronyms, true), (rules, false)] {
      for rule in rules {
        let key = Self.key(of: rule.from, analyzer)
        guard !key.isEmpty else { continue }
        for to in rule.to {
          let terms = searchTerms(of: to, analyzer)
          entries[key, default: Entry()].add(rule.from, to, terms, isAcronym)
        }
      }
    }
    let keys = entries.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return RecordTable.section(keys.map { record($0, entries[$0] ?? Entry()) })
  }

  /// What may be searched for one expression, each set of terms once.
  private struct Entry {
    var expansions: [Expansion] = []

    mutating func add(_ from: String, _ to: String, _ terms: [[UInt8]], _ isAcronym: Bool) {
      guard !terms.isEmpty, !expansions.contains(where: { $0.terms == terms }) else { return }
      expansions.append(Expansion(from: from, to: to, terms: terms, isAcronym: isAcronym))
    }
  }

  private static func record(_ key: [UInt8], _ entry: Entry) -> RecordWriter {
    var record = RecordWriter()
    record.bytes(key)
    record.uint32(entry.expansions.count)
    for expansion in entry.expansions {
      record.string(expansion.from)
      record.string(expansion.to)
      record.uint32(expansion.isAcronym ? 1 : 0)
      record.uint32(expansion.terms.count)
      for term in expansion.terms { record.bytes(term) }
    }
    return record
  }

  /// The terms of an expression, variants aside, one space between.
  private static func key(of expression: String, _ analyzer: FrenchAnalyzer) -> [UInt8] {
    let analyzed = analyzer.analyze(Array(expression.utf8))
    let terms = analyzed.occurrences.filter { !$0.isVariant }.map { analyzed.term($0) }
    return Array(terms.joined(separator: [UInt8(ascii: " ")]))
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
