/// What the analysis of one text leaves to that of the next: word forms with their terms, and room.
struct AnalysisMemory: Sendable {
  var forms = FormCache()
  var plain = PlainText()
  var tokens: [Token] = []
}
