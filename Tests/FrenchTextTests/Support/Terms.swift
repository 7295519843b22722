import FrenchText

/// The terms of a text as a reader writes them: variants after a `/`, positions apart by spaces.
func terms(
  of text: String, splits: [Int] = [], compounds: Set<String> = []
) -> String {
  let analyzed = FrenchAnalyzer().analyze(Array(text.utf8), splits: splits) {
    compounds.contains(String(decoding: $0, as: UTF8.self))
  }
  var written = ""
  for occurrence in analyzed.occurrences {
    if !written.isEmpty { written += occurrence.isVariant ? "/" : " " }
    written += String(decoding: analyzed.term(occurrence), as: UTF8.self)
  }
  return written
}
