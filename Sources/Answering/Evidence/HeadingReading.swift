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

  init(_ notes: PassageNotes, for question: ReadQuestion) {
    var (held, themes): (UInt64, UInt64) = (0, 0)
    for hash in notes.headingTerms {
      let match = question.matcher.match(hash)
      held |= match.term
      themes |= match.evoked
    }
    (self.held, self.themes) = (held, themes)
    kind = notes.headingKind
    aspects = notes.headingAspects
  }
}
