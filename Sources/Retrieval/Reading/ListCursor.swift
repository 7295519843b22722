/// Reads one list of a large collection: a block is unpacked when a passage of it is asked for, and
/// stays so until another one is.
struct ListCursor {
  let list: PostingList
  let bytes: IndexBytes
  /// Whether a block was found damaged; it then reads as empty.
  private(set) var isDamaged = false
  /// How many blocks were unpacked.
  private(set) var blocksUnpacked = 0
  /// The passages of the block that is unpacked, and their frequencies where those are.
  private(set) var passages: [UInt32] = []
  private(set) var frequencies: [UInt32] = []
  /// The block that is unpacked, and where its frequencies stand, which are so only on demand.
  private var unpacked = -1
  private var repeats = 0
  private var repeatWidth = 0
  private var areFrequenciesUnpacked = false
  /// The first block that ends at or after the last passage looked for.
  private var current = 0

  init(_ list: PostingList, in bytes: IndexBytes) {
    self.list = list
    self.bytes = bytes
    if list.shape == .short { readShort() }
  }

  /// The greatest frequency of the list.
  var greatestFrequency: Int {
    list.shape == .short ? Int(frequencies.max() ?? 1) : list.greatestFrequency
  }

  // MARK: Blocks

  /// The last passage of a block.
  @inline(__always)
  func last(of block: Int) -> Int {
    list.shape == .short
      ? passages.last.map { Int($0) } ?? -1 : Int(bytes.loadUInt32(at: list.lasts + 4 * block))
  }

  /// The greatest impact of a block.
  @inline(__always)
  func impact(of block: Int) -> UInt8 {
    list.shape == .short ? .max : bytes.span.loadUInt8(at: list.impacts + block)
  }

  /// The first block that ends at or after a passage, at or after another one; the number of blocks
  /// where there is none. From near to far: passages are looked for in increasing order.
  ///
  /// - Complexity: O(log *d*), where *d* is the distance in blocks.
  @inline(__always)
  func block(endingAtOrAfter passage: Int, from block: Int) -> Int {
    guard block < list.blockCount, last(of: block) < passage else { return block }
    var low = block + 1
    var step = 1
    while low + step < list.blockCount, last(of: low + step) < passage {
      low += step + 1
      step *= 2
    }
    var high = min(low + step, list.blockCount)
    while low < high {
      let middle = (low + high) / 2
      if last(of: middle) < passage { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Unpacks a block if it is not.
  @inline(__always)
  mutating func unpack(_ block: Int) {
    if unpacked != block, list.shape == .blocked { readBlock(block) }
  }

  private mutating func readBlock(_ block: Int) {
    unpacked = block
    blocksUnpacked &+= 1
    let bytes = bytes
    let span = bytes.span
    let count = list.length(of: block)
    resize(to: count)
    let start = list.data.lowerBound + Int(span.loadUInt32(at: list.places + 4 * block))
    guard start + 2 <= list.data.upperBound, self.last(of: block) < list.passageCount else {
      return markDamaged()
    }
    let width = Int(span.loadUInt8(at: start))
    let base = block == 0 ? 0 : last(of: block - 1) + 1
    let last = last(of: block)
    repeats = start + 2 + BitUnpacker.byteCount(width: width, count: count)
    repeatWidth = Int(span.loadUInt8(at: start + 1))
    areFrequenciesUnpacked = false
    var passages = self.passages.mutableSpan
    let isWhole = BitUnpacker.passages(
      span, at: start + 2, width: width, base: base, last: last, into: &passages)
    if !isWhole || !BitUnpacker.fits(span, repeats, repeatWidth, count) { markDamaged() }
  }

  /// Unpacks the frequencies of the block that is unpacked, for all who go through it.
  mutating func unpackFrequencies() {
    guard !areFrequenciesUnpacked, !isDamaged, list.shape == .blocked else { return }
    areFrequenciesUnpacked = true
    let (bytes, offset, width) = (bytes, repeats, repeatWidth)
    var frequencies = self.frequencies.mutableSpan
    BitUnpacker.frequencies(bytes.span, at: offset, width: width, into: &frequencies)
  }

  /// The frequency at a place of the block that is unpacked.
  @inline(__always)
  func frequency(at place: Int) -> Int {
    list.shape == .blocked
      ? BitUnpacker.number(bytes.span, at: repeats, width: repeatWidth, place: place) + 1
      : Int(frequencies[place])
  }

  private mutating func resize(to count: Int) {
    guard passages.count != count else { return }
    passages = [UInt32](repeating: 0, count: count)
    frequencies = passages
  }

  private mutating func markDamaged() {
    isDamaged = true
    passages.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }

  private mutating func readShort() {
    let bytes = bytes
    let span = bytes.span
    var offset = list.data.lowerBound
    var base = 0
    passages.reserveCapacity(list.count)
    frequencies.reserveCapacity(list.count)
    for _ in 0..<list.count {
      guard let number = VariableNumber.read(span, at: &offset, before: list.data.upperBound),
        case let passage = base + number >> 1, passage < list.passageCount
      else { return markDamaged() }
      var frequency = 1
      if number & 1 == 1 {
        guard let more = VariableNumber.read(span, at: &offset, before: list.data.upperBound),
          more < 1 << 32 - 2
        else { return markDamaged() }
        frequency = more + 2
      }
      passages.append(UInt32(passage))
      frequencies.append(UInt32(frequency))
      base = passage + 1
    }
  }

  // MARK: Passages

  /// How often the term occurs in a passage; 0 where it does not.
  ///
  /// - Complexity: O(1) in a row; else O(log *d*) for a passage *d* blocks on, and the unpacking of
  ///   its block.
  mutating func frequency(in passage: Int) -> Int {
    if list.shape == .row { return rowFrequency(in: passage) }
    return seek(passage) < list.blockCount ? frequencyInBlock(passage) : 0
  }

  /// Moves to the first block that ends at or after a passage; the number of blocks where there is
  /// none.
  @inline(__always)
  mutating func seek(_ passage: Int) -> Int {
    let from = current > 0 && last(of: current - 1) >= passage ? 0 : current
    current = block(endingAtOrAfter: passage, from: from)
    return current
  }

  /// How often the term occurs in a passage of the block moved to; 0 where it does not.
  @inline(__always)
  mutating func frequencyInBlock(_ passage: Int) -> Int {
    unpack(current)
    let place = place(of: passage)
    return place < passages.count && Int(passages[place]) == passage ? frequency(at: place) : 0
  }

  /// Whether a block is unpacked.
  @inline(__always)
  func isUnpacked(_ block: Int) -> Bool { unpacked == block || list.shape == .short }

  /// The first place in the unpacked block at or after a passage.
  @inline(__always)
  func place(of passage: Int) -> Int {
    let passages = passages.span
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if Int(passages[middle]) < passage { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
