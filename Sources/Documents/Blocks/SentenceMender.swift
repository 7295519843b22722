/// Joins sentences that a blank line, a side box or a page break cuts in two.
///
/// A block that begins in lower case continues one that ends without punctuation: the block just
/// before it, or, past boxes and page ends, the nearest such block of the page's main column.
struct SentenceMender {
  /// How far apart, in bytes, two parts of one sentence may stand.
  static let reach = 2800

  private let text: [UInt8]
  private var mended: [TextBlock] = []

  /// The blocks with their parts joined, and where each join resumes the flow: the index, in the
  /// result, of the block resumed, by the index of the block that follows the join.
  ///
  /// - Complexity: O(blocks · blocks of a page)
  static func mend(_ blocks: [TextBlock], of text: [UInt8]) -> (
    blocks: [TextBlock], resumptions: [Int: Int]
  ) {
    var mender = SentenceMender(text: text)
    var resumptions: [Int: Int] = [:]
    for block in blocks {
      guard let target = mender.target(for: block) else {
        mender.mended.append(block)
        continue
      }
      if target < mender.mended.count - 1 {
        resumptions[mender.mended.count] = target
        mender.mended[target].isJoined = true
      }
      mender.mended[target].append(block)
    }
    return (mender.mended, resumptions)
  }

  private init(text: [UInt8]) { self.text = text }

  /// The block that another one continues.
  private func target(for block: TextBlock) -> Int? {
    guard block.kind == .paragraph, let last = lastText() else { return nil }
    if block.opening == .lowercase {
      if mended[last].isOpen && !isAcrossColumns(mended[last], block) { return last }
      return farTarget(for: block, from: last)
    }
    return continuesFullLine(mended[last], block) ? last : nil
  }

  private func lastText() -> Int? {
    mended.lastIndex { $0.kind != .furniture }
  }

  /// A narrow box before a page's main column is not what the column continues.
  private func isAcrossColumns(_ previous: TextBlock, _ block: TextBlock) -> Bool {
    previous.isNarrow && previous.columnWidth > 0 && block.widest > previous.widest * 3 / 2
  }

  private func farTarget(for block: TextBlock, from last: Int) -> Int? {
    var index = last
    while index >= 0, mended[index].page >= block.page - 1 {
      let candidate = mended[index]
      if candidate.isOpen && candidate.ending != .comma && !candidate.isNarrow
        && candidate.lineCount > 1
      {
        let distance = block.range.upperBound - candidate.range.upperBound
        return distance <= Self.reach ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// A line as long as its column, without punctuation, goes on in the next block even where that
  /// begins with a capital: « … une demande de Reconnaissance de la ⏎ Qualité de Travailleur … ».
  private func continuesFullLine(_ previous: TextBlock, _ block: TextBlock) -> Bool {
    guard previous.kind == .item || previous.lineCount > 1, previous.page == block.page,
      previous.ending == .other, !block.isNarrow,
      block.opening == .uppercase || block.opening == .digit
    else { return false }
    let tail = Headline(text, previous.pieces[previous.pieces.count - 1])
    let head = Headline(text, block.pieces[0])
    if tail.endsInFunctionWord && !head.isAllCapitals { return true }
    let isFull =
      previous.lastWidth >= 40
      && previous.lastWidth * 100 >= previous.columnWidth * 85
    return isFull && !head.isAllCapitals
      && !head.beginsAsQuestion && block.ending != .colon && block.ending != .other
  }
}
