/// The smallest part of a document that passages are packed from: a paragraph, a list item, or
/// some sentences of a long one.
struct PassageUnit {
  var pieces: [Range<Int>]
  var words: Int
  var isItem: Bool
  /// Whether it introduces what follows: it ends in a colon.
  var isIntroduction: Bool

  var bytes: Int { pieces.reduce(0) { $0 + $1.count } }
  var start: Int { pieces.first?.lowerBound ?? 0 }
  var end: Int { pieces.last?.upperBound ?? 0 }
}
