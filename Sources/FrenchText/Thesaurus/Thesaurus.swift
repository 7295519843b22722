/// Words grouped by what they evoke, in the manner of P. M. Roget, "Thesaurus of English Words and
/// Phrases" (1852): « loyer » and « revenu » are no synonyms, yet a question about the one is nearer
/// to a passage about the other than to one about visits.
public enum Thesaurus {
  /// The terms of each theme, as analysis writes them, each once; a term may be in several.
  ///
  /// One theme a line, in the files of `Themes`; a line that begins with a hash is a comment.
  ///
  /// - Complexity: O(size of the thesaurus): read when an index is made, never for a question.
  public static var themes: [[[UInt8]]] {
    [illnessAndWork, work, health, administration, life, ideas, mind, change].flatMap { words in
      words.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(terms)
    }
  }

  private static func terms(of line: Substring) -> [[UInt8]] {
    var terms: [[UInt8]] = []
    for word in line.split(separator: " ") {
      for part in Fold.folded(Array(word.utf8)).split(separator: UInt8(ascii: "-")) {
        let term = FrenchStemmer.stem(part)
        if term.count > 1, !terms.contains(term) { terms.append(term) }
      }
    }
    return terms
  }
}
