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
  ///   - compounds: hashes of joined terms that make one word of two.
  /// - Complexity: O(bytes of the document)
  init(
    of document: ParsedDocument, titled title: String, repairs: Repairs,
    _ vocabulary: Vocabulary, compounds: Set<UInt64>
  ) {
    let analyzer = FrenchAnalyzer()
    let isCompound = { (term: ArraySlice<UInt8>) in
      compounds.contains(CompoundTable.hash(of: term))
    }
    func analyzed(_ text: String) -> AnalyzedText {
      let bytes = Array(text.utf8)
      return analyzer.analyze(
        bytes, splits: vocabulary.wordStarts(in: bytes), isCompound: isCompound)
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
          body: analyzer.analyze(
            layout.bytes, splits: layout.wordStarts, isCompound: isCompound),
          section: sections.count - 1))
    }
  }
}
