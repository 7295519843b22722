import Documents
import FrenchText

/// The terms of a document's readable passages, field by field.
struct AnalyzedPassages: Sendable {
  /// One passage; its section is told by number, as neighbours share it.
  struct Entry: Sendable {
    var body: AnalyzedText
    var section: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var sections: [AnalyzedText] = []
  let title: AnalyzedText

  /// - Parameters:
  ///   - document: the document.
  ///   - title: its title.
  ///   - repairs: what its text needs.
  ///   - vocabulary: tells glued words of headings.
  ///   - compounds: what makes one word of two.
  /// - Complexity: O(bytes of the document)
  init(
    of document: ParsedDocument, titled title: String, repairs: Repairs,
    _ vocabulary: Vocabulary, compounds: CompoundSet
  ) {
    let analyzer = FrenchAnalyzer()
    func analyzed(_ text: [UInt8], splits: [Int]) -> AnalyzedText {
      analyzer.analyze(
        text, splits: splits, compoundsBeginning: compounds.beginnings,
        isCompound: compounds.contains)
    }
    func analyzed(_ heading: String) -> AnalyzedText {
      let bytes = Array(heading.utf8)
      return analyzed(bytes, splits: vocabulary.wordStarts(in: bytes))
    }
    self.title = analyzed(title)
    var path: [String]?
    for passage in document.passages where !passage.isUnreadable {
      if passage.section != path {
        sections.append(analyzed(passage.section.joined(separator: "\n")))
        path = passage.section
      }
      let layout = Layout(passage.spans, of: document.text.bytes, repairs: repairs)
      entries.append(
        Entry(
          body: analyzed(layout.bytes, splits: layout.wordStarts),
          section: sections.count - 1))
    }
  }
}
