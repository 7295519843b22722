/// The terms of a text by number, as an index counts them: for indexing many texts one after the other.
///
/// ```swift
/// var terms = TermNumbers()
/// analyzer.analyze(text, into: &terms) { builder.number(of: $0) }
/// builder.add(terms.numbers, field: 0)
/// ```
///
/// The words of French are few, and come again and again: a form met lately is neither folded,
/// stemmed nor looked up, as its term's number is remembered with it. Takes 330 kB at the most.
public struct TermNumbers: Sendable {
  /// What the analysis of one text leaves to that of the next.
  var memory: AnalysisMemory
  /// The terms of the words that are not known, and of what is no word.
  var unknown = AnalyzedText()

  /// The numbers of the terms that an index holds of the text, one for each occurrence, in no order.
  public var numbers: [UInt32] { memory.forms?.numbers ?? [] }

  /// The number of positions: the length of the text in words.
  public var length: Int { unknown.length }

  /// The terms of no text.
  ///
  /// - Parameter words: about how many words will be read; whoever reads few waits for less room.
  public init(forWords words: Int = .max) {
    memory = AnalysisMemory(forms: KnownForms(forWords: words))
  }
}
