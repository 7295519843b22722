import FrenchText

/// The headings above a passage, held against a question.
struct HeadingReading {
  /// The searched terms that the headings hold, as bits.
  let held: UInt64
  /// The share of the innermost heading's own words that the question holds.
  let innermostCoverage: Double
  /// What the innermost heading asks, where it is a question.
  let kind: QuestionKind?
  /// Whether the innermost heading says that a definition follows.
  let announcesDefinition: Bool

  init(_ section: [String], for question: ReadQuestion) {
    let analyzer = FrenchAnalyzer()
    let text = analyzer.analyze(Array(section.joined(separator: "\n").utf8)) {
      question.matcher.number(of: $0) != nil
    }
    held = text.occurrences.reduce(0) { bits, occurrence in
      question.matcher.number(of: text.term(occurrence)).map { bits | 1 << UInt64($0) } ?? bits
    }
    let innermost = section.last ?? ""
    innermostCoverage = Self.coverage(of: Array(innermost.utf8), question, analyzer)
    let words = QuestionWords.folded(innermost)
    kind = innermost.utf8.contains(UInt8(ascii: "?")) ? QuestionKindRule.kind(of: words) : nil
    announcesDefinition = words.contains("definition") || words.starts(with: ["qu", "est"])
  }

  private static func coverage(
    of heading: [UInt8], _ question: ReadQuestion, _ analyzer: FrenchAnalyzer
  ) -> Double {
    let analyzed = analyzer.analyze(heading)
    let own = analyzed.occurrences.filter {
      !$0.isVariant && !StopWords.contains(Fold.folded(Array(heading[$0.source]))[...])
    }
    guard !own.isEmpty else { return 0 }
    let asked = own.filter { question.matcher.number(of: analyzed.term($0)) != nil }
    return Double(asked.count) / Double(own.count)
  }
}
