extension StyledText {
  /// The text in lines no wider than given, but for words that are wider themselves. Line ends
  /// stay; a line that fits stays as it is.
  package func wrapped(to columns: Int) -> [StyledText] {
    lines.flatMap { $0.width <= columns ? [$0] : $0.broken(at: columns) }
  }

  /// The text cut at its line ends.
  package var lines: [StyledText] {
    guard runs.contains(where: { $0.text.utf8.contains(0x0A) }) else { return [self] }
    var lines = [StyledText()]
    for run in runs {
      let pieces = run.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (number, piece) in pieces.enumerated() {
        if number > 0 { lines.append(StyledText()) }
        lines[lines.count - 1].append(Substring(piece), run.style)
      }
    }
    return lines
  }

  /// The text on one line, ended by « … » after a word where it would be wider than given.
  package func truncated(to columns: Int) -> StyledText {
    let whole = lines.reduce(StyledText()) { $0.isEmpty ? $1 : $0 + StyledText(" ") + $1 }
    guard whole.width > columns else { return whole }
    var cut = StyledText()
    var width = 0
    for word in whole.words {
      width += word.width + (cut.isEmpty ? 0 : 1)
      if width + 1 > columns { break }
      cut.append(word)
    }
    if cut.isEmpty, let word = whole.words.first { cut = word.cut(to: columns - 1) }
    return cut + StyledText("…")
  }

  private func broken(at columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var width = 0
    for word in words {
      let wordWidth = word.width
      if line.isEmpty {
        line = word
        width = wordWidth
      } else if width + 1 + wordWidth <= columns {
        line.append(word)
        width += 1 + wordWidth
      } else {
        lines.append(line)
        line = word
        width = wordWidth
      }
    }
    return lines + [line]
  }

  /// Adds a word behind a space, which has a style only inside a stretch of that style.
  private mutating func append(_ word: StyledText) {
    if let style = runs.last?.style {
      append(" ", style == word.runs.first?.style ? style : .plain)
    }
    for run in word.runs { append(Substring(run.text), run.style) }
  }

  /// The pieces between which a line may break: French keeps its tall marks with the word.
  private var words: [StyledText] {
    var words = [StyledText()]
    for (number, run) in runs.enumerated() {
      // By bytes, which cost a hundredth of characters.
      let text = Array(run.text.utf8)
      var start = 0
      for space in text.indices where text[space] == 0x20 || text[space] == 0x09 {
        words[words.count - 1].append(safe: text[start..<space], run.style)
        start = space + 1
        let before = space > 0 ? text[..<space] : bytes(ofRun: number - 1)
        let after = start < text.count ? text[start...] : bytes(ofRun: number + 1)
        if Self.endsInOpeningMark(before) || Self.beginsWithTallMark(after) {
          words[words.count - 1].append(" ", run.style)
        } else if words.last?.isEmpty == false {
          words.append(StyledText())
        }
      }
      words[words.count - 1].append(safe: text[start...], run.style)
    }
    return words.filter { !$0.isEmpty }
  }

  /// None where there is no such run.
  private func bytes(ofRun number: Int) -> ArraySlice<UInt8> {
    runs.indices.contains(number) ? Array(runs[number].text.utf8)[...] : []
  }

  /// « in UTF-8.
  private static func endsInOpeningMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.suffix(2).elementsEqual([0xC2, 0xAB])
  }

  /// Any of » : ; ? ! %.
  private static func beginsWithTallMark(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "%"):
      true
    case 0xC2: text.dropFirst().first == 0xBB
    default: false
    }
  }

  private func cut(to columns: Int) -> StyledText {
    var cut = StyledText()
    var width = 0
    for run in runs {
      for index in run.text.indices {
        width += DisplayWidth.of(run.text[index])
        if width > columns { return cut }
        cut.append(run.text[index...index], run.style)
      }
    }
    return cut
  }
}
