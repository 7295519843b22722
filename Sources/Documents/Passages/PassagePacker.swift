/// Packs the blocks of a document into passages.
///
/// A passage never mixes sections, and holds whole sentences; the line that introduces a list
/// stays with its first item.
struct PassagePacker {
  private let text: [UInt8]
  private let limits = PassageLimits()
  private var open: [PassageUnit] = []
  private var context: SectionedBlock?
  private var passages: [Passage] = []

  /// The passages of some blocks, in the order of their first byte.
  ///
  /// - Complexity: O(bytes)
  static func passages(of blocks: [SectionedBlock], in text: [UInt8]) -> [Passage] {
    var packer = PassagePacker(text: text)
    for (index, block) in blocks.enumerated() {
      if block.block.isHeading && !isOrphan(index, in: blocks) { continue }
      packer.add(block)
    }
    packer.flush()
    return packer.passages.sorted { $0.hull.lowerBound < $1.hull.lowerBound }
  }

  private init(text: [UInt8]) { self.text = text }

  /// A heading with nothing under it is text of its own.
  private static func isOrphan(_ index: Int, in blocks: [SectionedBlock]) -> Bool {
    let heading = blocks[index]
    guard index + 1 < blocks.count else { return true }
    return !blocks[(index + 1)...].prefix(8).contains { next in
      next.path.starts(with: heading.path) && !(next.block.isHeading && next.path == heading.path)
    }
      && !(index > 0
        && blocks[..<index].suffix(24).contains { !$0.block.isHeading && $0.path == heading.path })
  }

  private static func isUnreadable(_ block: TextBlock) -> Bool {
    block.kind == .fragment || block.kind == .furniture
  }

  private mutating func add(_ block: SectionedBlock) {
    if let context,
      context.path != block.path || context.flow != block.flow
        || Self.isUnreadable(context.block) != Self.isUnreadable(block.block)
    {
      flush()
    }
    context = block
    for unit in UnitReader(text: text, limits: limits).units(of: block.block) { add(unit) }
  }

  private mutating func add(_ unit: PassageUnit) {
    let words = open.reduce(0) { $0 + $1.words }
    let bytes = size(of: open + [unit])
    let reach = unit.end - (open.first?.start ?? unit.start)
    let isFull =
      bytes > limits.bytes || reach > limits.hull
      || words + unit.words > (unit.isItem ? limits.most : limits.words) && words >= limits.rest
      || words >= limits.enough && !unit.isItem && !(open.last?.isIntroduction ?? false)
        && words + unit.words > (limits.enough + limits.words) / 2
    if isFull && !open.isEmpty {
      let introduction =
        open.count > 1 && open.last?.isIntroduction == true ? open.removeLast() : nil
      close()
      if let introduction { open = [introduction] }
    }
    open.append(unit)
  }

  private mutating func flush() {
    if !joinsRest() { close() }
    context = nil
  }

  /// A short rest goes into the passage before it, where both are of one section.
  private mutating func joinsRest() -> Bool {
    let words = open.reduce(0) { $0 + $1.words }
    guard words > 0, words < limits.rest, let context, let last = passages.last,
      last.section == context.path, last.isUnreadable == Self.isUnreadable(context.block),
      let end = open.last?.end, let start = open.first?.start, last.hull.upperBound <= start,
      start - last.hull.upperBound < 16,
      merged(last.spans + open.flatMap(\.pieces)).reduce(0, { $0 + $1.count }) < limits.bytes,
      end - last.hull.lowerBound <= limits.hull
    else { return false }
    passages[passages.count - 1].spans = merged(last.spans + open.flatMap(\.pieces))
    open = []
    return true
  }

  private mutating func close() {
    defer { open = [] }
    guard let context, !open.isEmpty else { return }
    passages.append(
      Passage(
        spans: merged(open.flatMap(\.pieces)), section: context.path,
        isUnreadable: Self.isUnreadable(context.block)))
  }

  /// The source bytes of a passage of some units.
  private func size(of units: [PassageUnit]) -> Int {
    merged(units.flatMap(\.pieces)).reduce(0) { $0 + $1.count }
  }

  /// Spans in order, those with only a little white space between them made one.
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) where !piece.isEmpty {
      if let last = spans.last, piece.lowerBound - last.upperBound <= 64,
        isBlank(last.upperBound..<max(last.upperBound, piece.lowerBound))
      {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        spans.append(piece)
      }
    }
    return spans
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = text.scalar(at: offset)
      guard ScalarClass.isSpace(value) else { return false }
      offset += length
    }
    return true
  }
}
