/// Whether a line break inside running lines ends a block.
///
/// A break is deliberate where the next line's first word would still have fitted: no text
/// layout breaks there by itself. The widest line of the group stands for the column.
struct LineBreakRule {
  let text: [UInt8]
  /// Width of the column, in characters.
  let columnWidth: Int

  /// Whether a block ends between two lines that follow each other.
  func breaks(between previous: TextLine, and line: TextLine, next: TextLine?) -> Bool {
    if line.marker != nil { return !continuesNumber(previous, line) }
    if isTableRow(line) { return true }
    if Furniture.isAddress(previous.content, in: text)
      != Furniture.isAddress(line.content, in: text)
    {
      return previous.ending != .hyphen && previous.ending != .other || line.opening == .uppercase
    }
    guard line.opening != .lowercase, !isBracket(line) else { return false }
    let headline = Headline(text, line.content)
    let before = Headline(text, previous.content)
    if before.isAllCapitals && headline.beginsInCapitalWord && previous.width < 20 { return false }
    if headline.isAllCapitals != before.isAllCapitals && max(line.width, previous.width) < 100 {
      return !headline.isAllCapitals || previous.ending != .other
    }
    if headline.isAllCapitals && previous.ending == .other { return false }
    if isGlossary(headline) { return true }
    if isDeliberate(previous, line) && line.opening != .other {
      return !before.endsInFunctionWord || previous.ending != .other
    }
    return isHeadingLike(line, headline, after: previous, next: next)
  }

  /// Whether a line reads « SIGLE : forme longue ».
  private func isGlossary(_ headline: Headline) -> Bool {
    guard headline.words.count > 2, headline.words[1] == ":" else { return false }
    return headline.words[0].unicodeScalars.filter(\.properties.isUppercase).count >= 2
  }

  /// A row of a Markdown table.
  private func isTableRow(_ line: TextLine) -> Bool { text[line.content.lowerBound] == 0x7C }

  private func isBracket(_ line: TextLine) -> Bool { text[line.content.lowerBound] == 0x28 }

  /// « 1. 1 à 2 mois » begins an item; « … à partir de\n15. » in running text does not.
  private func continuesNumber(_ previous: TextLine, _ line: TextLine) -> Bool {
    guard case .number(let number) = line.marker else { return false }
    if case .number(number - 1) = previous.marker { return false }
    return previous.ending.isOpen && !isDeliberate(previous, line)
  }

  private func isDeliberate(_ previous: TextLine, _ line: TextLine) -> Bool {
    (previous.width + 1 + firstWordWidth(line)) * 100 <= columnWidth * 95
  }

  private func firstWordWidth(_ line: TextLine) -> Int {
    var (offset, width) = (line.content.lowerBound, 0)
    while offset < line.content.upperBound {
      let (value, length) = text.scalar(at: offset)
      if ScalarClass.isSpace(value) { break }
      width += 1
      offset += length
    }
    return width
  }

  /// A short line after a full one that reads like a heading: a question, a label, a word or two.
  private func isHeadingLike(
    _ line: TextLine, _ headline: Headline, after previous: TextLine, next: TextLine?
  ) -> Bool {
    guard line.opening == .uppercase, let next, next.marker != nil || next.opening == .uppercase
    else { return line.width * 2 < columnWidth && isQuestion(line, headline) }
    guard line.width * 100 <= columnWidth * 70 else { return false }
    if isQuestion(line, headline) { return true }
    guard previous.ending == .terminal || previous.ending == .semicolon else { return false }
    if line.ending == .colon { return line.width <= 50 && !headline.holdsVerb }
    return line.ending == .other && headline.words.count <= 5 && line.width <= 40
  }

  private func isQuestion(_ line: TextLine, _ headline: Headline) -> Bool {
    headline.beginsAsQuestion && headline.words.last?.hasSuffix("?") ?? false
  }
}
