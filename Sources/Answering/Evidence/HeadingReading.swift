import FrenchText

/// The headings above a passage, held against a question.
struct HeadingReading {
  /// The searched terms that the headings hold, as bits.
  let held: UInt64
  /// The words of the question whose themes the headings touch, as bits.
  let themes: UInt64
  /// What the innermost heading asks, where it is a question.
  let kind: QuestionKind?
  /// What the innermost heading names of its subject.
  let aspects: Aspect

  init(_ section: [String], for question: ReadQuestion) {
    let text = FrenchAnalyzer().analyze(Array(section.joined(separator: "\n").utf8)) {
      question.matcher.number(of: $0) != nil
    }
    var (held, themes): (UInt64, UInt64) = (0, 0)
    for occurrence in text.occurrences {
      let term = text.term(occurrence)
      if let number = question.matcher.number(of: term) { held |= 1 << UInt64(number) }
      themes |= question.themes.mask(of: term)
    }
    (self.held, self.themes) = (held, themes)
    let innermost = section.last ?? ""
    let words = QuestionWords.folded(innermost)
    kind = innermost.utf8.contains(UInt8(ascii: "?")) ? QuestionKindRule.kind(of: words) : nil
    aspects = Aspect.named(in: words)
  }
}
