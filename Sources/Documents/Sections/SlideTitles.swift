/// Titles that stand at the end of their slide, after the text they head.
///
/// Some extractions put a slide's title last. A document is read that way only where enough of its
/// pages end in a line that looks like a title.
enum SlideTitles {
  /// The block that titles each page, by page number.
  ///
  /// - Complexity: O(blocks)
  static func find(
    in blocks: [TextBlock], rule: HeadingRule, styles: [HeadingStyle?], of text: [UInt8]
  ) -> [Int: Int] {
    let pages = Dictionary(grouping: blocks.indices, by: { blocks[$0].page })
    var found: [Int: Int] = [:]
    for (page, indices) in pages {
      if let index = closing(indices, blocks, rule, text) { found[page] = index }
    }
    let long = pages.values.filter { $0.count >= 2 }.count
    return found.count >= 3 && found.count * 4 >= long ? found : [:]
  }

  private static func closing(
    _ indices: [Int], _ blocks: [TextBlock], _ rule: HeadingRule, _ text: [UInt8]
  ) -> Int? {
    let content = indices.filter { blocks[$0].kind != .furniture }
    guard content.count >= 2, let last = content.last else { return nil }
    for index in content.reversed() where isBeforePageNumber(index, blocks, text) {
      if rule.canCloseSlide(blocks[index]) { return index }
    }
    return rule.canCloseSlide(blocks[last]) ? last : nil
  }

  private static func isBeforePageNumber(_ index: Int, _ blocks: [TextBlock], _ text: [UInt8])
    -> Bool
  {
    let next = index + 1
    guard next < blocks.count, blocks[next].page == blocks[index].page,
      blocks[next].kind == .furniture, blocks[index].kind == .paragraph
    else { return false }
    return Furniture.isPageNumber(Headline(pieces: blocks[next].pieces, of: text))
  }
}
