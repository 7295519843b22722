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
    let from = record.string()
    let count = record.uint32()
    return (0..<count).map { _ in
      let to = record.string()
      let terms = record.uint32()
      return Expansion(from: from, to: to, terms: (0..<terms).map { _ in record.bytes() })
    }
  }

  static func section(_ rules: [SynonymRule], analyzer: FrenchAnalyzer) -> [UInt8] {
    var entries: [[UInt8]: (from: String, to: [String])] = [:]
    for rule in rules {
      let key = Self.key(of: rule.from, analyzer)
      guard !key.isEmpty else { continue }
      entries[key, default: (rule.from, [])].to += rule.to.filter {
        !(entries[key]?.to.contains($0) ?? false)
      }
    }
    let keys = entries.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return RecordTable.section(keys.map { record($0, entries[$0] ?? ("", []), analyzer) })
  }

  private static func record(
    _ key: [UInt8], _ entry: (from: String, to: [String]), _ analyzer: FrenchAnalyzer
  ) -> RecordWriter {
    var record = RecordWriter()
    record.bytes(key)
    record.string(entry.from)
    let expansions = entry.to.map { (to: $0, terms: searchTerms(of: $0, analyzer)) }
      .filter { !$0.terms.isEmpty }
    record.uint32(expansions.count)
    for expansion in expansions {
      record.string(expansion.to)
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
