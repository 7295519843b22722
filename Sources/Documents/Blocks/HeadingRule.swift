/// Which blocks are headings, by what they look like and what follows them.
struct HeadingRule {
  let text: [UInt8]
  /// Whether the document has numbered parts; page titles then stand below them.
  let hasParts: Bool

  /// The style of a block that is a heading; nil for text.
  func style(
    of block: TextBlock, after previous: TextBlock?, followedBy next: TextBlock?
  ) -> HeadingStyle? {
    guard block.size <= 240, block.lineCount <= 4, block.opening != .lowercase else { return nil }
    let headline = Headline(pieces: block.pieces, of: text)
    guard headline.letters > 0, !Self.isGlossary(headline), text[block.range.lowerBound] != 0x5B
    else { return nil }
    if let level = markdownLevel(block) { return .markdown(level) }
    if block.kind == .item { return numberedStyle(block, after: previous, next) }
    guard block.kind == .paragraph else { return nil }
    if Self.isPart(headline) { return .part }
    if block.ending == .colon { return labelStyle(block, headline, next) }
    if let style = capitalsStyle(block, headline) { return style }
    if isQuestion(block, headline) {
      return block.isFirstOfPage && !hasParts ? .page : .question
    }
    guard block.ending == .other, block.opening == .uppercase, !headline.endsInFunctionWord else {
      return nil
    }
    let isEntry = headline.words.count > 1 && headline.words[1] == ":"
    if block.isFirstOfPage && !isEntry && block.lineCount <= 3 && block.size <= 130 { return .page }
    return isTitle(block, headline, next) ? .title : nil
  }

  /// Whether a block can be the title that stands at the end of its slide.
  func canCloseSlide(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, block.isSetOff, block.lineCount <= 3, block.size <= 150,
      block.opening == .uppercase, block.ending == .other || block.ending == .terminal
    else { return false }
    let headline = Headline(pieces: block.pieces, of: text)
    let isQuestion = headline.words.contains { $0.hasSuffix("?") }
    if !isQuestion && (block.ending == .terminal || headline.holdsVerb) { return false }
    if headline.words.contains(":") { return false }
    return headline.letters >= 4 && !Self.isGlossary(headline)
  }

  /// « Fiche 18 | La visite de pré-reprise », « Chapitre II – … ».
  static func isPart(_ headline: Headline) -> Bool {
    guard headline.words.count <= 24, let name = headline.folded.first, partNames.contains(name),
      let number = headline.folded.dropFirst().first
    else { return false }
    return number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || number.utf8.allSatisfy { "ivxlcdm".utf8.contains($0) }
  }

  private static let partNames: Set<String> = [
    "fiche", "chapitre", "partie", "section", "titre", "annexe", "article", "module", "etape",
    "volet", "theme", "lecon", "unite", "dossier",
  ]

  /// « RQTH : reconnaissance … » explains itself and governs nothing.
  static func isGlossary(_ headline: Headline) -> Bool {
    guard headline.words.count > 2, headline.words[1] == ":" else { return false }
    return headline.words[0].unicodeScalars.filter(\.properties.isUppercase).count >= 2
      || headline.folded.first?.hasPrefix("nb") ?? false
  }

  private func markdownLevel(_ block: TextBlock) -> Int? {
    let bytes = text[block.range]
    let level = bytes.prefix(while: { $0 == 0x23 }).count
    if (1...6).contains(level), bytes.dropFirst(level).first == 0x20 { return level }
    let isBold =
      bytes.count > 4 && bytes.starts(with: [0x2A, 0x2A])
      && bytes.suffix(2).elementsEqual([0x2A, 0x2A])
    return isBold && block.isSetOff ? 6 : nil
  }

  private func numberedStyle(
    _ block: TextBlock, after previous: TextBlock?, _ next: TextBlock?
  ) -> HeadingStyle? {
    guard case .number = block.marker, block.size <= 100, let next, next.page == block.page,
      block.ending == .other || block.ending == .colon
    else { return nil }
    if case .number = next.marker { return nil }
    // The last item of a list has text after it too.
    if case .number = previous?.marker { return nil }
    return .numbered
  }

  private func labelStyle(_ block: TextBlock, _ headline: Headline, _ next: TextBlock?)
    -> HeadingStyle?
  {
    guard block.opening == .uppercase, headline.words.count <= 14 else { return nil }
    if ReferenceLabel.matches(headline) { return .reference }
    guard !headline.holdsVerb, !headline.endsInFunctionWord else { return nil }
    let opensList = next?.kind == .item || next?.opening == .lowercase
    return block.isFirstOfPage && !opensList ? .page : .label
  }

  private func capitalsStyle(_ block: TextBlock, _ headline: Headline) -> HeadingStyle? {
    guard headline.isAllCapitals || headline.beginsInCapitals, block.size <= 160,
      block.ending == .other || headline.words.last?.hasSuffix("?") ?? false
    else { return nil }
    return block.isFirstOfPage ? .page : .capitals
  }

  private func isQuestion(_ block: TextBlock, _ headline: Headline) -> Bool {
    guard block.size <= 130, headline.beginsAsQuestion, block.ending != .comma else { return false }
    return headline.words.contains { $0.hasSuffix("?") }
  }

  private func isTitle(_ block: TextBlock, _ headline: Headline, _ next: TextBlock?) -> Bool {
    guard block.size <= 110, headline.words.count <= 13, !headline.holdsVerb,
      !headline.words.contains(":"), let next, next.page == block.page, !next.isNarrow,
      next.opening != .lowercase
    else { return false }
    return next.kind == .item || next.size > block.size
  }
}
