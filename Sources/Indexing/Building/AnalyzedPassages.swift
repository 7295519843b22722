import Documents
import FrenchText
import WordTables

/// The terms of a document's readable passages, field by field.
///
/// Terms are told by their number among those of the document: each word form is looked at once, each
/// term's letters are kept once, and whoever adds the document to an index looks each up once.
struct AnalyzedPassages: Sendable {
  /// The terms of one field of a passage.
  struct FieldTerms: Sendable {
    /// Where their numbers lie in ``numbers``.
    var numbers: Range<Int>
    /// The length in positions.
    var length: Int
  }

  /// One passage; its section is told by number, as neighbours share it.
  struct Entry: Sendable {
    var body: FieldTerms
    var section: Int
  }

  /// The terms, each once.
  private(set) var terms = WordTable()
  /// The numbers of the terms of all fields, one for each occurrence.
  private(set) var numbers: [UInt32] = []
  private(set) var entries: [Entry] = []
  private(set) var sections: [FieldTerms] = []
  private(set) var title = FieldTerms(numbers: 0..<0, length: 0)

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
    // A word and what follows it take some six bytes.
    var found = TermNumbers(forWords: document.text.bytes.count / 6)
    func analyzed(_ text: [UInt8], splits: [Int]) -> FieldTerms {
      FrenchAnalyzer().analyze(
        text, splits: splits, compoundsBeginning: compounds.beginnings,
        isCompound: compounds.contains, into: &found
      ) { UInt32(terms.number(of: $0)) }
      let start = numbers.count
      numbers += found.numbers
      return FieldTerms(numbers: start..<numbers.count, length: found.length)
    }
    func analyzed(_ heading: String) -> FieldTerms {
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
