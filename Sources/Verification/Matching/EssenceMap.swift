import Documents

/// The essence of a text, with the way back to its bytes and the words it is made of.
///
/// Two texts with the same keys have the same essence.
struct EssenceMap: Sendable {
  /// What the essence keeps, scalar by scalar; a letter and its accent count as one where Unicode
  /// has one scalar for both.
  private(set) var keys: [UInt32] = []
  /// The bytes of the text that each key stands for.
  private(set) var sources: [Range<Int>] = []
  /// The keys at which a word begins, ascending; a word cut by a hyphen at a line's end is one.
  private(set) var wordStarts: [Int] = []

  /// - Complexity: O(bytes)
  init(of text: String) {
    let scalars = Array(text.unicodeScalars)
    let kept = Essence.keptIndices(of: scalars)
    keys.reserveCapacity(kept.count)
    sources.reserveCapacity(kept.count)
    var (offset, index) = (0, 0)
    var gap = WordGap()
    for next in kept {
      while index < next {
        gap.pass(scalars[index].value)
        offset += scalars[index].utf8Length
        index += 1
      }
      let end = offset + scalars[index].utf8Length
      add(scalars[index], at: offset..<end, startsWord: keys.isEmpty || gap.partsWords)
      gap = WordGap()
      (offset, index) = (end, index + 1)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, at source: Range<Int>, startsWord: Bool) {
    if let last = keys.last, let composed = LetterComposition.compose(last, scalar) {
      keys[keys.count - 1] = composed
      sources[sources.count - 1] = sources[sources.count - 1].lowerBound..<source.upperBound
      return
    }
    if startsWord { wordStarts.append(keys.count) }
    keys.append(scalar.value)
    sources.append(source)
  }

  /// The keys of each word that begins in a range of keys.
  func words(in range: Range<Int>) -> [Range<Int>] {
    let starts = wordStarts.filter(range.contains)
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound)
    }
  }

  /// The bytes that some keys lie on, from the first to the last.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return sources[range.lowerBound].lowerBound..<sources[range.upperBound - 1].upperBound
  }
}

extension Unicode.Scalar {
  /// How many bytes it takes in UTF-8.
  fileprivate var utf8Length: Int { UTF8.width(self) }
}
