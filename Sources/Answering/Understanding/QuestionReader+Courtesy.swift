import FrenchText

/// What is left of a question without its courtesies.
extension QuestionReader {
  /// What is asked for behind the courtesies; they may ask themselves where nothing else does
  /// (« est-il vrai que »).
  static func kind(of asked: [ShortWord], without courtesies: Set<Int>) -> QuestionKind {
    guard !courtesies.isEmpty else { return QuestionKindRule.kind(of: asked) }
    let kind = QuestionKindRule.kind(
      of: asked.indices.filter { !courtesies.contains($0) }.map { asked[$0] })
    return kind == .other ? QuestionKindRule.kind(of: asked) : kind
  }

  /// Which words are courtesies, given the places of these in `asked`, which has the elided words
  /// besides: « j’aimerais savoir ».
  static func courteous(
    among words: [ShortWord], _ asked: [ShortWord], _ courtesies: Set<Int>
  ) -> Set<Int> {
    guard !courtesies.isEmpty else { return [] }
    var places: Set<Int> = []
    var start = 0
    for (place, word) in words.enumerated() {
      guard let found = asked[start...].firstIndex(of: word) else { continue }
      if courtesies.contains(found) { places.insert(place) }
      start = found + 1
    }
    return places
  }
}
