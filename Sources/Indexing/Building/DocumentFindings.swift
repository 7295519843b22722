import Documents
import FrenchText
import Retrieval

/// What a document's text needs, and what it explains to others.
struct DocumentFindings: Sendable {
  let repairs: Repairs
  /// Acronyms and their long forms.
  private(set) var acronyms: [Acronym] = []
  /// Its hyphenated words: anywhere, they make the same words found where they stand apart.
  private(set) var compounds = CompoundSet()

  /// - Complexity: O(bytes of the document)
  init(in document: ParsedDocument, _ vocabulary: Vocabulary) {
    repairs = vocabulary.repairs(for: document)
    let analyzer = FrenchAnalyzer()
    for passage in document.passages where !passage.isUnreadable {
      let text = Layout(passage.spans, of: document.text.bytes, repairs: repairs).bytes
      for (acronym, long) in AcronymMiner.definitions(in: text) {
        acronyms.append(Acronym(short: acronym, long: long))
      }
      guard text.contains(UInt8(ascii: "-")) else { continue }
      let analyzed = analyzer.analyze(text)
      for occurrence in analyzed.occurrences
      where occurrence.isVariant && occurrence.kind == .word
        && text[occurrence.source].contains(UInt8(ascii: "-"))
      {
        compounds.insert(Array(text[occurrence.source]), term: analyzed.term(occurrence))
      }
    }
  }
}
