import Documents
import Indexing

@testable import Verification

extension SavedCitation {
  /// A passage as an answer that cites it is saved.
  init(_ passage: CitedPassage) {
    self.init(
      id: passage.id, document: passage.document.id, file: passage.document.file,
      spans: passage.spans, text: passage.text, documentHash: passage.documentHash)
    lines = passage.lines
    prefix = passage.margins?.prefix ?? ""
    suffix = passage.margins?.suffix ?? ""
  }
}
