/// Words that a question leaves out because they say nothing about what is asked.
///
/// Never a negation or a restriction: « ne », « pas », « non », « sans », « plus », « jamais »,
/// « aucun », « sauf », « avant », « après » and « pendant » change what is asked.
public enum StopWords {
  /// Whether a word is one, given folded and before stemming.
  ///
  /// - Complexity: O(*n*) comparisons of integers in the size of the list.
  public static func contains(_ folded: ArraySlice<UInt8>) -> Bool { table.contains(folded.span) }
}
