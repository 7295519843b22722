/// What the analysis of one text leaves to that of the next: room, and known word forms.
struct AnalysisMemory: Sendable {
  /// Nil where terms are written, not told by number.
  var forms: KnownForms?
  var plain = PlainText()
  var tokens: [Token] = []
}
