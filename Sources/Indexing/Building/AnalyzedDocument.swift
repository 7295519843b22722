import Documents
import FrenchText

/// A document as it goes into an index: all that is kept of it, and no more of its text.
struct AnalyzedDocument: Sendable {
  /// The document, whose passages have no numbers yet.
  let record: DocumentRecord
  let passages: [PlacedPassage]
  let terms: AnalyzedPassages

  /// - Complexity: O(bytes of the document)
  init(
    _ learnt: LearntDocument, _ document: ParsedDocument, _ vocabulary: Vocabulary,
    compounds: CompoundSet
  ) {
    record = DocumentRecord(
      metadata: learnt.metadata, encoding: document.text.encoding, size: document.text.fileSize,
      lines: document.lineCount, passages: 0..<0, repairs: learnt.repairs,
      acronyms: learnt.acronyms)
    passages = PlacedPassage.all(of: document)
    terms = AnalyzedPassages(
      of: document, titled: learnt.metadata.title, repairs: record.repairs, vocabulary,
      compounds: compounds)
  }
}
