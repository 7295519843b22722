/// A document read: its text and the passages found in it.
public struct ParsedDocument: Sendable {
  /// The text, and the way back to the file.
  public let text: DocumentText
  /// Its passages, in the order of their first byte, unreadable ones included.
  public let passages: [Passage]
  /// How many lines it has.
  public let lineCount: Int
  let blocks: [TextBlock]

  /// Reads a file's bytes.
  ///
  /// - Complexity: O(bytes)
  public init(reading file: [UInt8]) {
    let text = DocumentText(decoding: file)
    let lines = LineReader.lines(of: text.bytes)
    var blocks = BlockReader.blocks(of: text.bytes, lines: lines)
    blocks = Self.withLabelsApart(blocks, of: text.bytes)
    Self.markFurniture(&blocks, of: text.bytes)
    let mended = SentenceMender.mend(blocks, of: text.bytes)
    blocks = mended.blocks
    DiagramDetector(text: text.bytes, columnWidth: Self.usualWidth(lines)).mark(&blocks)
    let sectioned = SectionReader.read(blocks, resumptions: mended.resumptions, of: text.bytes)
    self.text = text
    self.blocks = blocks
    lineCount = lines.last?.number ?? 0
    passages = PassagePacker.passages(of: sectioned, in: text.bytes)
  }

  private static func withLabelsApart(_ blocks: [TextBlock], of text: [UInt8]) -> [TextBlock] {
    blocks.flatMap { block -> [TextBlock] in
      guard let (label, rest) = BoxLabel.split(block, of: text) else { return [block] }
      return [label] + (rest.map { [$0] } ?? [])
    }
  }

  /// The width that nine lines in ten keep to.
  private static func usualWidth(_ lines: [TextLine]) -> Int {
    let widths = lines.filter { !$0.isBlank }.map(\.width).sorted()
    return widths.isEmpty ? 0 : widths[(widths.count - 1) * 9 / 10]
  }

  private static func markFurniture(_ blocks: inout [TextBlock], of text: [UInt8]) {
    for index in blocks.indices where !blocks[index].isHeading {
      let pieces = blocks[index].pieces
      let isAddress =
        Furniture.isAddress(pieces[0], in: text)
        && pieces.allSatisfy { Headline(text, $0).words.count == 1 }
      let headline = Headline(pieces: pieces, of: text, upTo: Furniture.mostWords)
      let isBare = isAddress || Furniture.isPageNumber(headline) || Furniture.isCopyright(headline)
      // The rule under a table's head is part of the table.
      guard text[pieces[0].lowerBound] != 0x7C else { continue }
      if headline.isBlank || isBare && blocks[index].kind == .paragraph {
        blocks[index].kind = .furniture
      }
    }
  }

  /// Where the lines of a block begin that are lines to the reader too: the block's own beginning,
  /// and each entry of a glossary.
  func startsOfLines(in block: TextBlock) -> [Int] {
    block.pieces.first.map { [$0.lowerBound] } ?? []
  }
}
