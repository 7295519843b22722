/// Writes the terms of one text.
struct TermWriter: ~Copyable {
  private(set) var plain = PlainText()
  private(set) var tokens: [Token] = []
  var splits: SplitCursor
  var buffer: TermBuffer
  var occurrences: [AnalyzedText.Occurrence] = []
  /// Tells words by the number of their terms; nil where all terms are written.
  var forms: KnownForms?
  var length = 0

  /// Prepares to write the terms of a text into the storage of `result`, which is left empty.
  init(
    text: [UInt8], splits: [Int], reusing result: inout AnalyzedText,
    using memory: inout AnalysisMemory
  ) {
    // Taken out, not copied: what two hold is copied whole where one of them changes it.
    forms = memory.forms.take()
    forms?.beginText()
    swap(&plain, &memory.plain)
    swap(&tokens, &memory.tokens)
    plain.read(text)
    TokenScanner.read(plain, into: &tokens)
    self.splits = SplitCursor(splits)
    var storage: [UInt8] = []
    swap(&storage, &result.bytes)
    buffer = TermBuffer(reusing: consume storage, capacity: plain.count + plain.count / 8)
    swap(&occurrences, &result.occurrences)
    occurrences.removeAll(keepingCapacity: true)
    occurrences.reserveCapacity(tokens.count + tokens.count / 8)
  }

  /// Gives the terms written, and back what the next text may use.
  consuming func finish(into result: inout AnalyzedText, _ memory: inout AnalysisMemory) {
    memory = AnalysisMemory(forms: forms, plain: plain, tokens: tokens)
    result.bytes = buffer.finished()
    result.occurrences = occurrences
    result.length = length
  }

  /// Writes every token's terms, or tells them by number.
  mutating func writeAll(
    asksCompounds: Bool, _ beginnings: WordBeginnings?, isCompound: (ArraySlice<UInt8>) -> Bool
  ) {
    guard forms == nil else {
      writeOthers()
      if asksCompounds { writeCompounds(beginnings, isCompound) }
      return
    }
    for index in tokens.indices {
      let isWhole = writeToken(index)
      if asksCompounds, isWhole { writeCompound(index, beginnings, isCompound) }
    }
  }

  /// Tells the known words by number, and writes the terms of the other tokens.
  private mutating func writeOthers() {
    let start = splits
    forms?.addWords(tokens, in: plain, splits: splits)
    for index in forms?.others ?? [] { _ = writeToken(Int(index)) }
    length += forms?.numbers.count ?? 0
    splits = start
  }

  /// Writes a token's terms; whether it is a word that was not split.
  @inline(__always)
  private mutating func writeToken(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: return writeWord(index)
    case .number: writeNumber(index)
    case .acronym: writeAcronym(index)
    case .address: writeAddress(tokens[index])
    case .symbol: writeSymbol(tokens[index])
    case .elided: writeElided(tokens[index])
    }
    return false
  }

  // MARK: Words

  /// Writes a word; false when it was glued and has been split.
  private mutating func writeWord(_ index: Int) -> Bool {
    let token = tokens[index]
    let source = plain.source(of: token.range)
    let cuts = splits.cuts(inside: source)
    if cuts.isEmpty {
      let place = occurrences.count
      write(token.range, source, .word, isStemmed: !token.hasDigits(in: plain))
      if token.hasPlainForm, occurrences.count > place {
        let form = FormCache.Letters(plain.bytes.span, token.range)
        forms?.learn(form, from: place)
      }
      writeJoined(from: index)
      return true
    }
    writeParts(of: token, source, cuts, index)
    return false
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
  @inline(__always)
  private mutating func writeJoined(from index: Int) {
    guard index + 1 < tokens.count, tokens[index + 1].link == .hyphen else { return }
    writeChain(from: index)
  }

  private mutating func writeChain(from index: Int) {
    guard let last = HyphenChain.compoundEnd(from: index, in: tokens, of: plain) else { return }
    let range = tokens[index].start..<tokens[last].end
    let hasDigits = tokens[index...last].contains { $0.hasDigits(in: plain) }
    writeVariant(range, plain.source(of: range), .word, isStemmed: !hasDigits)
  }

  /// The words apart that are one, of all the words that were not split.
  private mutating func writeCompounds(
    _ beginnings: WordBeginnings?, _ isCompound: (ArraySlice<UInt8>) -> Bool
  ) {
    for index in tokens.indices where tokens[index].kind == .word {
      guard splits.isEmpty || splits.cuts(inside: plain.source(of: tokens[index].range)).isEmpty
      else { continue }
      writeCompound(index, beginnings, isCompound)
    }
  }

  /// Two words apart that are one: « pré reprise ».
  private mutating func writeCompound(
    _ index: Int, _ beginnings: WordBeginnings?, _ isCompound: (ArraySlice<UInt8>) -> Bool
  ) {
    guard index + 1 < tokens.count, !tokens[index].isMixed,
      tokens[index + 1].kind == .word, tokens[index + 1].link == .apart,
      !tokens[index + 1].isMixed, isOnlySpace(tokens[index].end..<tokens[index + 1].start)
    else { return }
    if let beginnings, !mayBegin(index, beginnings) { return }
    let range = tokens[index].start..<tokens[index + 1].end
    let start = buffer.end
    buffer.appendFolded(plain.bytes, range)
    buffer.stem(from: start)
    if isCompound(buffer.bytes[start..<buffer.end]) {
      finish(start, plain.source(of: range), .word, isVariant: true)
    } else {
      buffer.forget(from: start)
    }
  }

  /// Whether a word and the next, joined, may begin as some words do.
  private func mayBegin(_ index: Int, _ beginnings: WordBeginnings) -> Bool {
    let (word, next) = (tokens[index], tokens[index + 1])
    // Of a word of one letter or two, the next one gives the rest.
    func letter(_ place: Int) -> UInt8 {
      if place < word.count { return plain.bytes[word.start + place] }
      let place = place - word.count
      return place < next.count ? plain.bytes[next.start + place] : 0
    }
    return beginnings.holds(letter(0), letter(1), letter(2))
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
    let start = buffer.end
    buffer.appendFolded(plain.bytes, token.range)
    let unstemmed = buffer.end
    buffer.stem(from: start)
    if buffer.end == unstemmed {
      buffer.forget(from: start)
    } else {
      finish(start, source, .acronym, isVariant: true)
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
    let start = buffer.end
    NumberForm.append(plain.bytes, token.range, to: &buffer)
    finish(start, plain.source(of: token.range), .number, isVariant: false)
    if let last = PhoneNumber.end(from: index, in: tokens, of: plain) {
      let range = token.start..<tokens[last].end
      writeVariant(range, plain.source(of: range), .number, isStemmed: false)
    } else {
      writeJoined(from: index)
    }
  }
}
