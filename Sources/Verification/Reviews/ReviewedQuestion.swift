import FrenchText

/// A question as it is understood: the set of terms that are searched for it. Two questions that
/// search the same are the same question, however they are worded.
public struct ReviewedQuestion: Hashable, Sendable {
  private let terms: Set<[UInt8]>

  /// A question's words, analysed as the index is.
  ///
  /// - Parameters:
  ///   - words: the words searched, as `understood.terms` of an answer names them.
  ///   - corrections: what was searched in the place of words taken for misspelt.
  /// - Complexity: O(bytes)
  public init(_ words: [String], corrections: [(from: String, to: String)] = []) {
    let searched = words.map { word in corrections.first { $0.from == word }?.to ?? word }
    let analyzed = FrenchAnalyzer().analyze(Array(searched.joined(separator: "\n").utf8))
    terms = Set(analyzed.occurrences.filter { !$0.isVariant }.map { Array(analyzed.term($0)) })
  }

  /// Whether nothing is searched.
  public var isEmpty: Bool { terms.isEmpty }
}
