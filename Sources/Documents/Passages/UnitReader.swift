import FrenchText

/// Cuts blocks into units that fit into passages, at sentence ends.
struct UnitReader {
  let text: [UInt8]
  let limits: PassageLimits

  /// The units of a block, in order.
  ///
  /// - Complexity: O(bytes)
  func units(of block: TextBlock) -> [PassageUnit] {
    closeGroups(of: block).flatMap { pieces -> [PassageUnit] in
      let layout = Layout(pieces, of: text, repairs: Repairs())
      let words = Self.wordCount(layout.bytes[...])
      if words <= limits.words && pieces.reduce(0, { $0 + $1.count }) <= limits.bytes {
        return [unit(pieces, words: words, of: block)]
      }
      return sentences(of: layout).flatMap { fitting($0, in: layout) }.map { range in
        unit(
          layout.spans(of: range), words: Self.wordCount(layout.bytes[range]), of: block)
      }
    }
  }

  /// The pieces of a block, apart where one passage cannot reach over them.
  private func closeGroups(of block: TextBlock) -> [[Range<Int>]] {
    guard block.range.count > limits.hull else { return [block.pieces] }
    var groups: [[Range<Int>]] = []
    for piece in block.pieces {
      if let last = groups.last?.last, let first = groups.last?.first,
        piece.upperBound - first.lowerBound <= limits.hull || piece.lowerBound - last.upperBound < 3
      {
        groups[groups.count - 1].append(piece)
      } else {
        groups.append([piece])
      }
    }
    return groups
  }

  private func unit(_ pieces: [Range<Int>], words: Int, of block: TextBlock) -> PassageUnit {
    PassageUnit(
      pieces: pieces, words: words, isItem: block.kind == .item,
      isIntroduction: block.ending == .colon)
  }

  /// Sentences, the endless ones cut at a space.
  private func sentences(of layout: Layout) -> [Range<Int>] {
    SentenceSplitter.sentences(in: layout.bytes).flatMap { sentence -> [Range<Int>] in
      var (parts, start): ([Range<Int>], Int) = ([], sentence.lowerBound)
      while sentence.upperBound - start > limits.sentenceBytes {
        let cut = lastSpace(in: layout.bytes, start + 1..<start + limits.sentenceBytes)
        parts.append(start..<cut)
        start = cut
      }
      return parts + [start..<sentence.upperBound]
    }
  }

  /// A range in parts whose source one passage can hold: cut where the layout skips most of it.
  private func fitting(_ range: Range<Int>, in layout: Layout) -> [Range<Int>] {
    let spans = layout.spans(of: range)
    let size = spans.reduce(0) { $0 + $1.count }
    let reach = (spans.last?.upperBound ?? 0) - (spans.first?.lowerBound ?? 0)
    guard size > limits.bytes || reach > limits.hull, let cut = layout.widestGap(in: range) else {
      return [range]
    }
    return fitting(range.lowerBound..<cut, in: layout) + fitting(cut..<range.upperBound, in: layout)
  }

  /// A place to cut: after the last space of a range, else before a scalar at its end.
  private func lastSpace(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    if let space = bytes[range].lastIndex(of: UInt8(ascii: " ")) { return space + 1 }
    var cut = range.upperBound
    while cut > range.lowerBound + 1 && bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  static func wordCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var (count, inWord) = (0, false)
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x0A
      if !isSpace && !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }
}
