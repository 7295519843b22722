import FrenchText
import Indexing

/// The term that a single word is searched by.
enum QuestionTerms {
  /// Folded and stemmed, as analysis does it.
  static func term(_ word: String) -> String {
    let folded = Fold.folded(Array(word.utf8))
    return String(decoding: FrenchStemmer.stem(folded[...]), as: UTF8.self)
  }

  /// The hashes of the terms of some words.
  static func hashes(of words: [String]) -> [UInt64] {
    words.map { ThemeTable.hash(of: Array(term($0).utf8)[...]) }
  }
}
