/// Finds diagrams and tables that extraction turned into loose words.
///
/// A fragment is a short block that is no sentence, no list item and no heading with text under
/// it. One or two are titles; a run of them, or a page of nothing else, is a drawing: it cannot be
/// read as sentences, and nothing of it should be offered as an answer.
struct DiagramDetector {
  /// How many fragments in a row make a drawing.
  static let runLength = 4

  /// The most words that a fragment has.
  private static let mostWords = 12

  let text: [UInt8]
  /// The width that the document's running text usually has.
  let columnWidth: Int

  /// Marks the blocks of drawings as fragments.
  ///
  /// - Complexity: O(blocks)
  func mark(_ blocks: inout [TextBlock]) {
    let loose = blocks.map(isLoose)
    let titles = blocks.indices.filter { isPageTitle(blocks[$0]) }
    markRuns(&blocks, loose)
    markPages(&blocks, loose)
    fillGaps(&blocks)
    // What a drawing is called is no part of it.
    for index in titles where blocks[index].kind == .fragment { blocks[index].kind = .paragraph }
  }

  /// Whether a block opens its page as a title does: three words and more on one or two lines.
  private func isPageTitle(_ block: TextBlock) -> Bool {
    guard block.isFirstOfPage, block.kind == .paragraph, block.opening == .uppercase,
      block.lineCount <= 2, block.ending == .other
    else { return false }
    return (3...14).contains(Headline(pieces: block.pieces, of: text).words.count)
  }

  private func markRuns(_ blocks: inout [TextBlock], _ loose: [Bool]) {
    var (run, pages): ([Int], Int) = ([], 0)
    func close(_ blocks: inout [TextBlock], before next: Int? = nil) {
      if let next, let last = run.last, isTitle(blocks[last], of: blocks[next]) { run.removeLast() }
      if run.count >= Self.runLength { for index in run { blocks[index].kind = .fragment } }
      run = []
    }
    for index in blocks.indices {
      if blocks[index].page != pages {
        close(&blocks)
        pages = blocks[index].page
      }
      if blocks[index].kind == .furniture { continue }
      if loose[index] { run.append(index) } else { close(&blocks, before: index) }
    }
    close(&blocks)
  }

  /// Whether a fragment that ends a run rather heads the sentences after it.
  private func isTitle(_ fragment: TextBlock, of block: TextBlock) -> Bool {
    fragment.kind == .paragraph && fragment.isSetOff && fragment.opening == .uppercase
      && fragment.widest > 18 && block.kind == .paragraph
      && (block.ending == .terminal || block.size >= 80) && block.size > fragment.size
  }

  /// A page of loose words with hardly a sentence is a drawing, unless it is a lone title between
  /// readable pages.
  private func markPages(_ blocks: inout [TextBlock], _ loose: [Bool]) {
    let pages = Dictionary(
      grouping: blocks.indices.filter { blocks[$0].kind != .furniture }, by: { blocks[$0].page })
    let drawn = Set(pages.filter { isDrawn($0.value, blocks, loose) }.keys)
    for page in drawn {
      let members = pages[page] ?? []
      let isLoneTitle =
        members.count <= 2 && !drawn.contains(page - 1) && !drawn.contains(page + 1)
        && members.allSatisfy { blocks[$0].widest > 12 }
      if isLoneTitle || members.contains(where: { isPart(blocks[$0]) }) { continue }
      for index in members where loose[index] || !isWordy(blocks[index]) {
        if blocks[index].isOpen { blocks[index].kind = .fragment }
      }
    }
  }

  private func isDrawn(_ members: [Int], _ blocks: [TextBlock], _ loose: [Bool]) -> Bool {
    let count = members.filter { loose[$0] }.count
    let sentences = members.filter { !loose[$0] && !blocks[$0].ending.isOpen }.count
    return count == members.count || count >= 6 && count * 5 >= members.count * 3 && sentences <= 1
  }

  /// What stands between two fragments and is no sentence is a fragment too.
  private func fillGaps(_ blocks: inout [TextBlock]) {
    for index in blocks.indices.dropFirst().dropLast()
    where blocks[index].kind == .paragraph && blocks[index].isOpen
      && blocks[index - 1].kind == .fragment && blocks[index + 1].kind == .fragment
      && !isWordy(blocks[index])
    {
      blocks[index].kind = .fragment
    }
  }

  /// « Fiche 16 | … » stands alone on a page before its text, and is no part of a drawing.
  private func isPart(_ block: TextBlock) -> Bool {
    HeadingRule.isPart(Headline(pieces: block.pieces, of: text))
  }

  private func isLoose(_ block: TextBlock) -> Bool {
    switch block.kind {
    case .furniture: return true
    case .item: return isNarrowColumn(block) && block.ending.isOpen
    case .paragraph: break
    case .heading, .boxLabel, .fragment: return false
    }
    // Headings and table rows in Markdown were written so.
    if [0x23, 0x7C].contains(text[block.range.lowerBound]) { return false }
    let headline = Headline(pieces: block.pieces, of: text, upTo: Self.mostWords)
    if headline.letters == 0 { return true }
    guard headline.words.count <= Self.mostWords else { return false }
    if headline.words.count > 2 && headline.words[1] == ":" { return false }
    let isQuestion = headline.words.last?.hasSuffix("?") ?? false
    guard block.ending.isOpen || isQuestion && isNarrowColumn(block) else { return false }
    if isNarrowColumn(block) { return true }
    return headline.words.count <= 8 && !states(headline)
  }

  /// Whether a block says enough to be read by itself, even in a drawing.
  private func isWordy(_ block: TextBlock) -> Bool {
    let headline = Headline(pieces: block.pieces, of: text)
    return headline.words.count >= 14
      || states(headline) && !isNarrowColumn(block)
  }

  /// Whether some words say something by themselves: a verb among six words, or « X = 12 ».
  private func states(_ headline: Headline) -> Bool {
    if headline.holdsVerb && headline.words.count >= 6 { return true }
    let numbers = headline.folded.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return numbers && headline.words.contains("=") && headline.words.count >= 4
  }

  /// Several lines of two or three words.
  private func isNarrowColumn(_ block: TextBlock) -> Bool {
    block.lineCount > 1 && block.widest <= 24
      || block.lineCount > 2 && block.widest * 100 <= columnWidth * 35
  }
}
