/// Tells acronyms from words written in capitals.
enum AcronymJudge {
  /// Marks as acronyms the words of two to ten capitals whose neighbours are not in capitals:
  /// « la RQTH », but not « LES DISPOSITIFS DE MAINTIEN ». Lone capitals (« À », « L’ ») are
  /// looked past, since headings and sentences both hold them.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func settle(_ tokens: inout [Token], in text: Span<UInt8>) {
    for index in tokens.indices where tokens[index].isUpper && tokens[index].kind == .word {
      guard (2...10).contains(tokens[index].count), !tokens[index].isMixed else { continue }
      let isInHeading =
        hasCapitals(tokens, beside: index, step: -1, in: text)
        || hasCapitals(tokens, beside: index, step: 1, in: text)
      if !isInHeading { tokens[index].kind = .acronym }
    }
  }

  private static func hasCapitals(
    _ tokens: [Token], beside index: Int, step: Int, in text: Span<UInt8>
  ) -> Bool {
    var current = index
    while tokens.indices.contains(current + step) {
      let next = current + step
      let left = tokens[min(current, next)]
      let right = tokens[max(current, next)]
      guard (left.end..<right.start).allSatisfy({ isLoose(text[$0]) }) else { return false }
      let isLoneCapital = tokens[next].count == 1 && PlainByte.isUpper(text[tokens[next].start])
      guard isLoneCapital else { return tokens[next].isUpper && tokens[next].count > 1 }
      current = next
    }
    return false
  }

  /// Whether a byte may stand between two words of one heading.
  private static func isLoose(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
