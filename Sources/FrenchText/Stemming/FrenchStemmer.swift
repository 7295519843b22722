/// A light stemmer for folded French words: it takes off inflection, not derivation.
///
/// In the manner of J. Savoy, « Light Stemming Approaches for the French, Portuguese, German and
/// Hungarian Languages », SAC 2006 (plural, feminine, « -aux », « -euse », « -trice »), with the
/// endings of verbs of the first group added and everything stated on letters without accents.
/// « salarié », « salariées » meet, « travaux », « travail » and « travaille », « demander »,
/// « demandé » and « demandes »; « prescription » and « prescrire » do not.
///
/// A word under four letters is never changed, and a stem keeps at least three letters of which
/// one is a vowel (« crpe » must not become « crp », another thing altogether).
public enum FrenchStemmer {
  /// Replaces a word, in folded lower-case ASCII, by its stem.
  ///
  /// - Complexity: O(1) in the length of the word, apart from the search for a vowel.
  public static func stem(_ word: inout [UInt8]) {
    let end = stem(&word, 0..<word.count)
    word.removeLast(word.count - end)
  }

  /// The stem of a word in folded lower-case ASCII.
  public static func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var stemmed = Array(word)
    stem(&stemmed)
    return stemmed
  }

  /// Stems in place the word at a range of the bytes; gives its new end.
  static func stem(_ bytes: inout [UInt8], _ range: Range<Int>) -> Int {
    guard range.count >= 4 else { return range.upperBound }
    var letters = bytes.mutableSpan
    var word = Stem(start: range.lowerBound, end: range.upperBound)
    word.takeOffPlural(&letters)
    word.takeOffEnding(&letters)
    word.settle(&letters)
    return word.end
  }
}
