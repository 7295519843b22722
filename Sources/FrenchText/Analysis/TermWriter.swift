/// Writes the terms of one text.
struct TermWriter {
  let plain: PlainText
  let tokens: [Token]
  var splits: SplitCursor
  var result: AnalyzedText

  init(text: [UInt8], splits: [Int], reusing result: inout AnalyzedText) {
    plain = PlainText(text)
    tokens = TokenScanner.tokens(in: plain)
    self.splits = SplitCursor(splits)
    self.result = AnalyzedText()
    swap(&self.result, &result)
    self.result.removeAll()
    self.result.bytes.reserveCapacity(plain.count + plain.count / 8)
    self.result.occurrences.reserveCapacity(tokens.count + tokens.count / 8)
  }

  /// Writes every token's terms.
  mutating func writeAll(asksCompounds: Bool, isCompound: (ArraySlice<UInt8>) -> Bool) {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .word: writeWord(index)
      case .number: writeNumber(index)
      case .acronym: writeAcronym(index)
      case .address: writeAddress(tokens[index])
      case .symbol: writeSymbol(tokens[index])
      case .elided: writeElided(tokens[index])
      }
      if asksCompounds { writeCompound(index, isCompound) }
    }
  }

  // MARK: Words

  private mutating func writeWord(_ index: Int) {
    let token = tokens[index]
    let source = plain.source(of: token.range)
    let cuts = splits.cuts(inside: source)
    if cuts.isEmpty {
      write(token.range, source, .word, isStemmed: !token.hasDigits(in: plain))
      writeJoined(from: index)
    } else {
      writeParts(of: token, source, cuts, index)
    }
  }

  /// A glued word: its first part, the whole as a variant, the other parts.
  private mutating func writeParts(
    of token: Token, _ source: Range<Int>, _ cuts: Range<Int>, _ index: Int
  ) {
    var start = token.start
    for cut in cuts {
      var end = start
      while end < token.end, Int(plain.offsets[end]) < splits.offsets[cut] { end += 1 }
      guard end > start, end < token.end else { continue }
      let isFirst = start == token.start
      write(start..<end, plain.source(of: start..<end), .word, isStemmed: true)
      if isFirst {
        writeVariant(token.range, source, .word)
        writeJoined(from: index)
      }
      start = end
    }
    write(start..<token.end, plain.source(of: start..<token.end), .word, isStemmed: true)
    if start == token.start { writeJoined(from: index) }
  }

  /// The parts of a hyphenated word, joined, after the first of them.
  private mutating func writeJoined(from index: Int) {
    guard index + 1 < tokens.count, tokens[index + 1].link == .hyphen else { return }
    guard let last = HyphenChain.compoundEnd(from: index, in: tokens, of: plain) else { return }
    let range = tokens[index].start..<tokens[last].end
    let hasDigits = tokens[index...last].contains { $0.hasDigits(in: plain) }
    writeVariant(range, plain.source(of: range), .word, isStemmed: !hasDigits)
  }

  /// Two words apart that are one: « pré reprise ».
  private mutating func writeCompound(
    _ index: Int, _ isCompound: (ArraySlice<UInt8>) -> Bool
  ) {
    guard index + 1 < tokens.count, tokens[index].kind == .word, !tokens[index].isMixed,
      tokens[index + 1].kind == .word, tokens[index + 1].link == .apart,
      !tokens[index + 1].isMixed, isOnlySpace(tokens[index].end..<tokens[index + 1].start)
    else { return }
    let start = result.bytes.count
    appendFolded(tokens[index].start..<tokens[index + 1].end)
    stem(from: start)
    if isCompound(result.bytes[start...]) {
      let range = tokens[index].start..<tokens[index + 1].end
      finish(start, plain.source(of: range), .word, isVariant: true)
    } else {
      result.bytes.removeLast(result.bytes.count - start)
    }
  }

  private func isOnlySpace(_ range: Range<Int>) -> Bool {
    range.allSatisfy { plain.bytes[$0] == UInt8(ascii: " ") }
  }

  // MARK: Acronyms, elided words, signs

  /// The capitals as they are; and their stem, which is what small letters would have given.
  private mutating func writeAcronym(_ index: Int) {
    let token = tokens[index]
    let source = plain.source(of: token.range)
    write(token.range, source, .acronym, isStemmed: false)
    let length = result.bytes.count
    appendFolded(token.range)
    let unstemmed = result.bytes.count
    stem(from: length)
    if result.bytes.count == unstemmed {
      result.bytes.removeLast(unstemmed - length)
    } else {
      finish(length, source, .acronym, isVariant: true)
    }
    writeJoined(from: index)
  }

  private mutating func writeElided(_ token: Token) {
    guard token.count == 1, PlainByte.lowered(plain.bytes[token.start]) == UInt8(ascii: "n") else {
      return
    }
    write(literal: "ne", plain.source(of: token.range), .elided)
  }

  private mutating func writeSymbol(_ token: Token) {
    let isEuro = plain.bytes[token.start] == PlainByte.euro
    write(literal: isEuro ? "euro" : "pourcent", plain.source(of: token.range), .symbol)
  }

  // MARK: Numbers

  private mutating func writeNumber(_ index: Int) {
    let token = tokens[index]
    let start = result.bytes.count
    let text = plain.bytes
    NumberForm.append(text.span.extracting(token.range), to: &result.bytes)
    finish(start, plain.source(of: token.range), .number, isVariant: false)
    if let last = PhoneNumber.end(from: index, in: tokens, of: plain) {
      let range = token.start..<tokens[last].end
      let joined = result.bytes.count
      PhoneNumber.append(range, of: plain, to: &result.bytes)
      finish(joined, plain.source(of: range), .number, isVariant: true)
    } else {
      writeJoined(from: index)
    }
  }
}
