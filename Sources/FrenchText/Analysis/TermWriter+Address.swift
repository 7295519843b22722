extension TermWriter {
  /// An address: its words, and as variants its host (« assurance-maladie.ameli.fr »), the
  /// host's last two labels (« ameli.fr »), or a whole mailbox.
  ///
  /// The scheme and `www` are in every address and say nothing: they are left out.
  mutating func writeAddress(_ token: Token) {
    let address = AddressParts(token.range, in: plain.bytes.span)
    var index = token.start
    while index < token.end {
      var end = index
      while end < token.end, PlainByte.isAlphanumeric(plain.bytes[end]) { end += 1 }
      let isSilent = end <= address.host.lowerBound && index < address.silentEnd
      if end > index, !isSilent {
        let part = index..<end
        write(part, plain.source(of: part), .address, isStemmed: isLetters(part))
        for whole in address.wholes where whole.lowerBound == index {
          writeWhole(whole)
        }
      }
      index = max(end, index + 1)
    }
  }

  private func isLetters(_ range: Range<Int>) -> Bool {
    range.allSatisfy { PlainByte.isLetter(plain.bytes[$0]) }
  }

  /// A host or mailbox as one term, its punctuation kept.
  private mutating func writeWhole(_ range: Range<Int>) {
    let start = buffer.end
    for index in range.prefix(FrenchAnalyzer.maximumTermLength) {
      buffer.append(PlainByte.lowered(plain.bytes[index]))
    }
    finish(start, plain.source(of: range), .address, isVariant: true)
  }
}
