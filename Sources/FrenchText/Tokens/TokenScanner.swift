/// Finds the tokens of a plain text, from left to right.
struct TokenScanner {
  private var previousEnd = -2
  private var previousKind = WordKind.symbol

  /// The tokens of a text in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  static func tokens(in text: PlainText) -> [Token] {
    var tokens: [Token] = []
    read(text, into: &tokens)
    return tokens
  }

  /// As ``tokens(in:)``, into an array whose room is used again.
  static func read(_ text: PlainText, into storage: inout [Token]) {
    storage.removeAll(keepingCapacity: true)
    // A token is a byte at the least. No room at all would be written to where all threads keep
    // arrays without elements.
    storage.append(addingCapacity: max(1, text.count)) { tokens in
      var scanner = TokenScanner()
      scanner.scan(text.bytes.span, count: text.count, to: &tokens)
    }
    AcronymJudge.settle(&storage, in: text.bytes.span)
  }

  private mutating func scan(
    _ text: Span<UInt8>, count: Int, to tokens: inout OutputSpan<Token>
  ) {
    let addresses = AddressFinder.addresses(in: text, count: count)
    var nextAddress = 0
    var addressStart = addresses.first?.lowerBound ?? count
    var index = 0
    while index < count {
      let byte = text[index]
      if index == addressStart {
        let address = addresses[nextAddress]
        append(address, .address, in: text, to: &tokens)
        index = address.upperBound
        nextAddress += 1
        addressStart = nextAddress < addresses.count ? addresses[nextAddress].lowerBound : count
      } else if PlainByte.isLetter(byte) {
        index = scanLetters(text, from: index, to: &tokens)
        // Most words end at a space.
        if text[index] == UInt8(ascii: " ") { index += 1 }
      } else if PlainByte.isDigit(byte) {
        index = scanNumber(text, from: index, to: &tokens)
      } else {
        if byte == UInt8(ascii: "%") || byte == PlainByte.euro {
          append(index..<index + 1, .symbol, in: text, to: &tokens)
        }
        index += 1
      }
    }
  }

  // MARK: Letters

  @inline(__always)
  private mutating func scanLetters(
    _ text: Span<UInt8>, from start: Int, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let run = LetterRun(in: text, from: start)
    var end = run.end
    let isUpper = run.isUpper
    if text[end] == UInt8(ascii: "'") { return scanApostrophe(text, start..<end, to: &tokens) }
    // The letters that touch a number are its unit, and « 1h30 » holds two numbers.
    if PlainByte.isDigit(text[end]), !(previousEnd == start && previousKind == .number) {
      while PlainByte.isAlphanumeric(text[end]) { end += 1 }
      append(start..<end, .word, in: text, isMixed: true, to: &tokens)
      return end
    }
    if end - start == 1 {
      if text[end] == PlainByte.degree, text[start] | 0x20 == UInt8(ascii: "n") { return end + 1 }
      if isUpper, let dotted = dottedEnd(text, from: end) {
        append(start..<dotted, .acronym, in: text, isMixed: true, to: &tokens)
        return dotted
      }
    }
    append(start..<end, .word, in: text, isUpper: isUpper, to: &tokens)
    return end
  }

  /// « l’emploi » is two words, « aujourd’hui » one; any other apostrophe only separates.
  private mutating func scanApostrophe(
    _ text: Span<UInt8>, _ word: Range<Int>, to tokens: inout OutputSpan<Token>
  ) -> Int {
    let first = text.extracting(word)
    var end = word.upperBound + 1
    while PlainByte.isLetter(text[end]) { end += 1 }
    let second = text.extracting(word.upperBound + 1..<end)
    if !second.isEmpty, ClosedClasses.isOneWord(first, second) {
      append(word.lowerBound..<end, .word, in: text, isMixed: true, to: &tokens)
      return end
    }
    if ClosedClasses.elided.contains(first) {
      append(word, .elided, in: text, to: &tokens)
    } else {
      let isUpper = first.indices.allSatisfy { PlainByte.isUpper(first[$0]) }
      append(word, .word, in: text, isUpper: isUpper, to: &tokens)
    }
    return word.upperBound + 1
  }

  /// The end of « R.Q.T.H » whose first letter ends at `index`, without its last dot.
  private func dottedEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    var end = index
    while text[end] == UInt8(ascii: "."), PlainByte.isUpper(text[end + 1]),
      !PlainByte.isAlphanumeric(text[end + 2])
    {
      end += 2
    }
    return end > index ? end : nil
  }

  // MARK: Numbers

  private mutating func scanNumber(
    _ text: Span<UInt8>, from start: Int, to tokens: inout OutputSpan<Token>
  ) -> Int {
    var end = digitsEnd(text, from: start)
    if let ordinal = ordinalEnd(text, from: end) {
      append(start..<ordinal, .number, in: text, isMixed: true, to: &tokens)
      return ordinal
    }
    end = groupsEnd(text, start..<end)
    end = decimalsEnd(text, start..<end)
    append(start..<end, .number, in: text, to: &tokens)
    return end
  }

  private func digitsEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while PlainByte.isDigit(text[end]) { end += 1 }
    return end
  }

  /// « 1 500 » is one number, « 36 46 » and « 2020 200 » are two.
  private func groupsEnd(_ text: Span<UInt8>, _ first: Range<Int>) -> Int {
    guard first.count <= 3, text[first.lowerBound] != UInt8(ascii: "0") else {
      return first.upperBound
    }
    var end = first.upperBound
    while text[end] == UInt8(ascii: " "), digitsEnd(text, from: end + 1) == end + 4 { end += 4 }
    return end
  }

  /// « 3,74 » is one number; « 29.12.2017 » and « 1,2,3 » are three each.
  private func decimalsEnd(_ text: Span<UInt8>, _ whole: Range<Int>) -> Int {
    let end = whole.upperBound
    let isInsideChain = whole.lowerBound > 0 && isPoint(text[whole.lowerBound - 1])
    guard isPoint(text[end]), PlainByte.isDigit(text[end + 1]), !isInsideChain else { return end }
    let decimals = digitsEnd(text, from: end + 1)
    let isChain = isPoint(text[decimals]) && PlainByte.isDigit(text[decimals + 1])
    return isChain ? end : decimals
  }

  private func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// The end of « 1er », « 1ère » or « 1^{ère} » whose digits end at `index`.
  private func ordinalEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    var start = index
    if text[start] == UInt8(ascii: "^") { start += 1 }
    let isBraced = start > index && text[start] == UInt8(ascii: "{")
    if isBraced { start += 1 }
    var end = start
    while PlainByte.isLetter(text[end]) { end += 1 }
    guard end > start, !PlainByte.isDigit(text[end]), !isBraced || text[end] == UInt8(ascii: "}"),
      ClosedClasses.ordinals.contains(text.extracting(start..<end))
    else { return nil }
    return isBraced ? end + 1 : end
  }

  // MARK: Result

  private mutating func append(
    _ range: Range<Int>, _ kind: WordKind, in text: Span<UInt8>, isUpper: Bool = false,
    isMixed: Bool = false, to tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        range, kind, link(before: range.lowerBound, in: text), isUpper: isUpper, isMixed: isMixed))
    previousEnd = range.upperBound
    previousKind = kind
  }

  @inline(__always)
  private func link(before start: Int, in text: Span<UInt8>) -> Word.Link {
    switch start - previousEnd {
    case 0: return .touching
    case 1:
      if text[previousEnd] == UInt8(ascii: "-") { return .hyphen }
      return previousKind == .elided ? .elision : .apart
    default: return .apart
    }
  }
}
