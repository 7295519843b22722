import Documents
import FrenchText
import Retrieval

/// The rules of `synonymes.txt`, analysed as text is, found by the terms they begin from.
///
/// Words that mean the same are expanded into each other, so that each expression stands in many
/// rules: it is stored once, in the section "express", with the terms it is searched by; the section
/// "synonyms" names it by number.
struct SynonymTable: Sendable {
  /// The most words an expression may have to be found in a question.
  static let longestExpression = 6

  /// By their terms: for each expansion the number of the expression written, and twice that of the
  /// one searched for, plus one where one is the acronym of the other.
  private let entries: RecordTable
  /// An expression as it is written, and the terms it is searched by, with one space between; no
  /// terms where it never is.
  private let expressions: RecordTable

  init(entries: RecordTable, expressions: RecordTable) {
    self.entries = entries
    self.expressions = expressions
  }

  /// What may be searched for some terms that follow each other, given with one space between.
  ///
  /// - Complexity: O(log *n*)
  func expansions(of terms: [UInt8]) -> [Expansion] {
    guard let number = entries.find(terms[...]) else { return [] }
    var entry = entries[number]
    entry.skipBytes()
    return (0..<entry.uint32()).map { _ in
      var from = expressions[entry.uint32()]
      let number = entry.uint32()
      var to = expressions[number / 2]
      return Expansion(
        from: from.string(), to: to.string(),
        terms: to.bytes().split(separator: Self.space).map { Array($0) },
        isAcronym: number % 2 == 1)
    }
  }

  private static let space = UInt8(ascii: " ")

  /// The sections of some rules: the user's, and what the documents say of their acronyms.
  static func sections(
    _ rules: [SynonymRule], acronyms: [SynonymRule], analyzer: FrenchAnalyzer
  ) -> (entries: [UInt8], expressions: [UInt8]) {
    var expressions = Expressions(analyzer: analyzer)
    var entries: [[UInt8]: [Entry]] = [:]
    for (rules, isAcronym) in [(acronyms, true), (rules, false)] {
      for rule in rules {
        let key = Self.key(of: rule.from, analyzer)
        guard !key.isEmpty else { continue }
        let from = expressions.number(of: rule.from)
        for to in rule.to {
          let to = expressions.number(ofSearched: to)
          let terms = expressions.terms[to]
          // Each set of terms once.
          let isKnown = entries[key, default: []].contains { expressions.terms[$0.to] == terms }
          guard !terms.isEmpty, !isKnown else { continue }
          entries[key, default: []].append(Entry(from: from, to: to, isAcronym: isAcronym))
        }
      }
    }
    let keys = entries.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return (
      RecordTable.section(keys.map { record($0, entries[$0] ?? []) }), expressions.section
    )
  }

  /// One of the things that may be searched for an expression.
  private struct Entry {
    var from: Int
    var to: Int
    var isAcronym: Bool
  }

  private static func record(_ key: [UInt8], _ entries: [Entry]) -> RecordWriter {
    var record = RecordWriter()
    record.bytes(key)
    record.uint32(entries.count)
    for entry in entries {
      record.uint32(entry.from)
      record.uint32(2 * entry.to + (entry.isAcronym ? 1 : 0))
    }
    return record
  }

  /// The expressions of the rules, each once.
  private struct Expressions {
    let analyzer: FrenchAnalyzer
    /// By their bytes: what strings hold for equal may be spelt in two ways.
    private var numbers: [[UInt8]: Int] = [:]
    private var texts: [String] = []
    /// What each is searched by, its terms without stop words; none where it never is.
    private(set) var terms: [[[UInt8]]] = []

    init(analyzer: FrenchAnalyzer) { self.analyzer = analyzer }

    mutating func number(of text: String) -> Int {
      let key = Array(text.utf8)
      if let number = numbers[key] { return number }
      numbers[key] = texts.count
      texts.append(text)
      terms.append([])
      return texts.count - 1
    }

    mutating func number(ofSearched text: String) -> Int {
      let number = number(of: text)
      if terms[number].isEmpty { terms[number] = searchTerms(of: text) }
      return number
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
        zip(texts, terms).map { text, terms in
          var record = RecordWriter()
          record.string(text)
          record.bytes(Array(terms.joined(separator: [SynonymTable.space])))
          return record
        })
    }
  }

  /// The terms of an expression, variants aside, one space between.
  private static func key(of expression: String, _ analyzer: FrenchAnalyzer) -> [UInt8] {
    let analyzed = analyzer.analyze(Array(expression.utf8))
    let terms = analyzed.occurrences.filter { !$0.isVariant }.map { analyzed.term($0) }
    return Array(terms.joined(separator: [space]))
  }
}
