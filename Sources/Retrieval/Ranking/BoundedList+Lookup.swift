/// Looking candidates up in a list that is not read.
extension BoundedList {
  /// Adds what passages within the window that was last asked for have from this list. A sum that
  /// cannot exceed what is needed afterwards may be left as it is.
  mutating func add(to candidates: inout Candidates, in window: Range<Int>, needed: Int) {
    if isRow { return addRow(to: &candidates, in: window, needed: needed) }
    var search = BlockWalk()
    candidates.addEach(keepingAbove: needed) { candidate in
      let passage = window.lowerBound &+ Int(candidate.place)
      if passage > search.last { search = walk(to: passage) }
      if !search.isUnpacked {
        guard unitsOf(cursor.impact(of: search.block)) > needed - Int(candidate.units) else {
          return 0
        }
        cursor.unpack(search.block)
        search.isUnpacked = true
      }
      let passages = cursor.passages.span
      while search.place < passages.count, passages[search.place] < passage { search.place &+= 1 }
      guard search.place < passages.count, passages[search.place] == passage else { return 0 }
      let lengthClass = Int(cursor.bytes.span.loadUInt8(at: classes.lowerBound + passage))
      let row = min(cursor.frequency(at: search.place), lastRow)
      return table[row &* SaturationTable.classes &+ lengthClass]
    }
  }

  /// A block that candidates are looked up in one after the other.
  private struct BlockWalk {
    var block = 0
    var last = -1
    var isUnpacked = false
    /// The first place that the next candidate can have.
    var place = 0
  }

  private mutating func walk(to passage: Int) -> BlockWalk {
    let block = cursor.seek(passage)
    guard block < cursor.list.blockCount else {
      return BlockWalk(block: block, last: .max, isUnpacked: true, place: .max)
    }
    return BlockWalk(
      block: block, last: cursor.last(of: block), isUnpacked: cursor.isUnpacked(block))
  }

  private func addRow(to candidates: inout Candidates, in window: Range<Int>, needed: Int) {
    let start = cursor.list.data.lowerBound + window.lowerBound / 2
    let nibbles = cursor.bytes.bytes(in: start..<start + (window.count + 1) / 2)
    let classes = cursor.bytes.bytes(in: windowClasses(window))
    let table = table.span
    candidates.addEach(keepingAbove: needed) { candidate in
      let place = Int(candidate.place)
      let row = min(Int(nibbles[place / 2] &>> UInt8(place % 2 * 4) & 15), lastRow)
      return table[row &* SaturationTable.classes &+ Int(classes[place])]
    }
  }
}
