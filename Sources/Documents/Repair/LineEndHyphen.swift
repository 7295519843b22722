/// A hyphen at a line's end, between the two parts of a word.
struct LineEndHyphen: Equatable {
  /// The hyphen's offset.
  var offset: Int
  /// The letters before and after it.
  var head: Range<Int>
  var tail: Range<Int>

  /// The hyphens that end lines inside a block.
  static func all(in pieces: [Range<Int>], of text: [UInt8]) -> [LineEndHyphen] {
    zip(pieces, pieces.dropFirst()).compactMap { piece, next in
      guard let (value, length) = text.scalar(before: piece.upperBound),
        ScalarClass.isDash(value), length <= piece.count
      else { return nil }
      let offset = piece.upperBound - length
      let runs = LetterRuns(piece.lowerBound..<offset, of: text)
      guard let head = runs.reduce(nil, { $1 }), head.upperBound == offset,
        let tail = LetterRuns(next, of: text).first(where: { _ in true }),
        tail.lowerBound == next.lowerBound
      else { return nil }
      return LineEndHyphen(offset: offset, head: head, tail: tail)
    }
  }
}
