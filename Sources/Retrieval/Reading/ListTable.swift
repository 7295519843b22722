/// Where the lists of a large collection stand: the section "lists", read in place, and the section
/// "blocks", whose lists are checked group by group when they are first used.
struct ListTable: Sendable {
  let bytes: IndexBytes
  private let listCount: Int
  private let listsInGroup: Int
  private let passageCount: Int
  private let starts: Int
  private let checksums: Int
  private let blocks: Range<Int>
  private let checked: CheckedGroups?

  /// - Throws: `IndexError.damaged` where the sections contradict each other.
  init(_ file: SectionedFile, lengths: PassageLengths, terms: TermGroups) throws(IndexError) {
    let range = try file.section(BlockFormat.lists)
    blocks = try file.uncheckedSection(BlockFormat.blocks)
    bytes = file.bytes
    passageCount = lengths.passageCount
    listCount = terms.count * lengths.fieldCount
    listsInGroup = lengths.fieldCount * BlockFormat.groupLength
    starts = range.lowerBound
    checksums = starts + BlockFormat.startLength * (listCount + 1)
    guard range.upperBound == checksums + 8 * terms.groupCount else { throw Self.damage }
    checked = file.isChecked ? nil : CheckedGroups(count: terms.groupCount)
    try checkBounds()
  }

  private func checkBounds() throws(IndexError) {
    var end = 0
    for list in 0...listCount {
      let start = start(of: list)
      guard list > 0 ? start >= end : start == 0 else { throw Self.damage }
      end = start
    }
    guard end + BlockFormat.padding == blocks.count else { throw Self.blockDamage }
  }

  /// A start has five bytes; what follows the starts is read along and cut off.
  private func start(of list: Int) -> Int {
    let word = bytes.loadUInt64(at: starts + BlockFormat.startLength * list)
    return Int(word & (1 << UInt64(8 * BlockFormat.startLength) - 1))
  }

  /// The number of passages in a list.
  func count(of list: Int) -> Int {
    let range = range(of: list)
    var offset = range.lowerBound
    return VariableNumber.read(bytes.span, at: &offset, before: range.upperBound) ?? 0
  }

  /// A list, checked if it was not before; nil where it holds no passage.
  ///
  /// - Throws: `IndexError.damaged`.
  func list(_ number: Int) throws(IndexError) -> PostingList? {
    let range = range(of: number)
    guard !range.isEmpty else { return nil }
    try check(number / listsInGroup)
    guard let list = PostingList(bytes.span, range, passageCount: passageCount) else {
      throw Self.blockDamage
    }
    return list
  }

  private func range(of list: Int) -> Range<Int> {
    precondition((0..<listCount).contains(list), "no such list")
    return blocks.lowerBound + start(of: list)..<blocks.lowerBound + start(of: list + 1)
  }

  /// Compares the checksum of a group's lists, once.
  private func check(_ group: Int) throws(IndexError) {
    guard let checked, !checked.contains(group) else { return }
    let first = group * listsInGroup
    let last = min(first + listsInGroup, listCount) - 1
    let whole = range(of: first).lowerBound..<range(of: last).upperBound
    guard
      Checksum.of(bytes.span.extracting(whole)) == bytes.loadUInt64(at: checksums + 8 * group)
    else { throw Self.blockDamage }
    checked.insert(group)
  }

  static let damage = IndexError.damaged(section: BlockFormat.lists.description)
  static let blockDamage = IndexError.damaged(section: BlockFormat.blocks.description)
}
