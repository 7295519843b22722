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
    for (character, style) in characters {
      if character == "\n" {
        lines.append(StyledText())
      } else {
        lines[lines.count - 1].append(character, style)
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
      cut = cut.isEmpty ? word : cut.spaced(before: word)
    }
    if cut.isEmpty, let word = whole.words.first { cut = word.cut(to: columns - 1) }
    return cut + StyledText("…")
  }

  private var characters: [(Character, Style)] {
    runs.flatMap { run in run.text.map { ($0, run.style) } }
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
        line = line.spaced(before: word)
        width += 1 + wordWidth
      } else {
        lines.append(line)
        line = word
        width = wordWidth
      }
    }
    return lines + [line]
  }

  /// Two texts with a space between, which has a style only inside a stretch of that style.
  private func spaced(before word: StyledText) -> StyledText {
    let style = runs.last?.style == word.runs.first?.style ? runs.last?.style : nil
    return self + StyledText(" ", style ?? .plain) + word
  }

  /// The pieces between which a line may break: French keeps its tall marks with the word.
  private var words: [StyledText] {
    var words = [StyledText()]
    let characters = characters
    for (place, (character, style)) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1].0 : nil
      let previous = place > 0 ? characters[place - 1].0 : nil
      if character != " " && character != "\t" {
        words[words.count - 1].append(character, style)
      } else if previous == "«" || next.map({ "»:;?!%".contains($0) }) == true {
        words[words.count - 1].append(" ", style)
      } else if words.last?.isEmpty == false {
        words.append(StyledText())
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private func cut(to columns: Int) -> StyledText {
    var cut = StyledText()
    var width = 0
    for (character, style) in characters {
      width += DisplayWidth.of(character)
      if width > columns { break }
      cut.append(character, style)
    }
    return cut
  }
}
