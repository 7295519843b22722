/// Gives each block its section path.
///
/// Headings open sections; titles that stand at the end of their slide hold for the whole slide;
/// side boxes have a section of their own, after which the main text goes on where it was; a
/// sentence that resumes after a page break brings its section back with it.
struct SectionReader {
  private let text: [UInt8]
  private let blocks: [TextBlock]
  private let resumptions: [Int: Int]
  private var stack: SectionStack
  private var stacks: [Int: SectionStack] = [:]
  private var styles: [HeadingStyle?]
  private var slideTitles: [Int: Int]
  private var box: [String]?
  private var page = -1
  private var flow = 0
  private var result: [SectionedBlock] = []

  /// The blocks that are not headings, in order, each with its path.
  ///
  /// The blocks are mended, their fragments and furniture marked; `resumptions` come from
  /// `SentenceMender`.
  ///
  /// - Complexity: O(blocks)
  static func read(_ blocks: [TextBlock], resumptions: [Int: Int], of text: [UInt8])
    -> [SectionedBlock]
  {
    var reader = SectionReader(blocks, resumptions, text)
    for index in blocks.indices { reader.read(index) }
    return reader.result
  }

  private init(_ blocks: [TextBlock], _ resumptions: [Int: Int], _ text: [UInt8]) {
    self.text = text
    self.blocks = blocks
    self.resumptions = resumptions
    let hasParts =
      blocks.filter {
        $0.kind == .paragraph && $0.size < 200
          && HeadingRule.isPart(Headline(pieces: $0.pieces, of: text))
      }.count >= 2
    stack = SectionStack(hasParts: hasParts)
    let rule = HeadingRule(text: text, hasParts: hasParts)
    styles = blocks.indices.map { index in
      let next = blocks[(index + 1)...].first { $0.kind != .furniture }
      let previous = index > 0 ? blocks[index - 1] : nil
      return rule.style(of: blocks[index], after: previous, followedBy: next)
    }
    slideTitles = SlideTitles.find(in: blocks, rule: rule, styles: styles, of: text)
  }

  private mutating func read(_ index: Int) {
    let block = blocks[index]
    if block.page != page { beginPage(block.page) }
    if let resumed = resumptions[index], let saved = stacks[resumed] {
      stack = saved
      box = nil
      flow += 1
    }
    stacks[index] = stack
    switch block.kind {
    case .boxLabel: label(index)
    case .furniture, .fragment: append(block, path: box ?? stack.path)
    case .paragraph, .item, .heading: readText(index)
    }
  }

  private mutating func beginPage(_ number: Int) {
    page = number
    box = nil
    flow += 1
    stack.endPage()
    if let index = slideTitles[number] {
      stack.open(title(of: blocks[index]), style: .page, page: number, closesSlide: true)
    }
  }

  private mutating func readText(_ index: Int) {
    let block = blocks[index]
    if slideTitles[page] == index {
      append(block, path: stack.path, isHeading: true)
      return
    }
    if let style = styles[index] {
      openSection(index, style)
      return
    }
    if box != nil && !block.isNarrow && block.lineCount > 1 {
      box = nil
      flow += 1
    }
    if block.kind == .paragraph, box == nil, !isAddress(block) { stack.closeReferences() }
    if let runIn = RunIn.title(of: block, in: text) {
      stack.open(runIn, style: .runIn, page: page)
      flow += 1
    }
    append(block, path: box ?? stack.path)
    stacks[index] = stack
  }

  private mutating func openSection(_ index: Int, _ style: HeadingStyle) {
    let title = title(of: blocks[index])
    flow += 1
    if isBoxTitle(index, style) {
      box = stack.outermost + [title]
    } else {
      box = nil
      stack.open(title, style: style, page: page)
    }
    stacks[index] = stack
    append(blocks[index], path: box ?? stack.path, isHeading: true)
  }

  /// Whether a heading stands on a side box: narrow text follows it.
  private func isBoxTitle(_ index: Int, _ style: HeadingStyle) -> Bool {
    guard style == .capitals || style == .question || style == .title,
      let next = blocks.indices[(index + 1)...].first(where: { blocks[$0].kind != .furniture })
    else { return false }
    return blocks[next].page == page && blocks[next].isNarrow && styles[next] == nil
  }

  /// A label names the narrow box before it, or, where none is, the text after it.
  private mutating func label(_ index: Int) {
    let title = title(of: blocks[index])
    let path = stack.outermost + [title]
    var before = result.count - 1
    let width = before >= 0 ? result[before].block.widest : 0
    var isBox = false
    flow += 1
    while before >= 0, belongsToBox(result[before].block, width: width) {
      result[before].path = path
      result[before].flow = flow
      isBox = true
      before -= 1
    }
    flow += 1
    if !isBox { stack.open(title, style: .label, page: page) }
    append(blocks[index], path: path, isHeading: true)
  }

  private func belongsToBox(_ block: TextBlock, width: Int) -> Bool {
    block.page == page && block.kind == .paragraph && block.widest * 2 <= width * 3
      && block.widest * 100 <= block.columnWidth * 72
  }

  private func isAddress(_ block: TextBlock) -> Bool {
    block.pieces.allSatisfy { Furniture.isAddress($0, in: text) }
  }

  private func title(of block: TextBlock) -> String {
    var repairs = Repairs()
    repairs.blockStarts = [block.range.lowerBound]
    let layout = Layout(block.pieces, of: text, repairs: repairs)
    var title = layout.bytes[...]
    if title.starts(with: "• ".utf8) { title = title.dropFirst(4) }
    return String(decoding: title, as: UTF8.self)
  }

  private mutating func append(_ block: TextBlock, path: [String], isHeading: Bool = false) {
    var block = block
    if isHeading, case .heading = block.kind {
    } else if isHeading {
      block.kind = .heading(.title)
    }
    result.append(SectionedBlock(block: block, path: path, flow: flow))
  }
}
