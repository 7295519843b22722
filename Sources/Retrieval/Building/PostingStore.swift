/// The postings of all lists while a collection is read, each list compressed as it grows.
///
/// A list is a chain of slices in one arena, each slice as long again as the one before: most of the
/// hundreds of thousands of lists hold one posting, some hold half a million. Source: the byte
/// pools of Lucene's indexing chain.
struct PostingStore {
  private struct List {
    /// The first slice.
    var first: UInt32 = 0
    /// Where the next byte goes, and where the slice's last four bytes begin, which lead to the next.
    var position: UInt32 = 0
    var end: UInt32 = 0
    var sliceLength: UInt32 = 0
    var count: UInt32 = 0
    /// One more than the last passage that stands in the arena.
    var base: UInt32 = 0
    /// The posting that is still counted; its frequency is 0 where there is none.
    var passage: UInt32 = 0
    var frequency: UInt32 = 0
  }

  private var lists: [List] = []
  private var arena: [UInt8] = []

  private static let firstSlice: UInt32 = 8
  private static let longestSlice: UInt32 = 4_096
  private static let linkLength: UInt32 = 4

  /// How many lists there is room for at once: an array that grows is copied, and room that is not
  /// used takes no memory.
  private static let firstRoom = 1 << 18

  /// The number of lists, empty ones included.
  var listCount: Int { lists.count }

  /// The bytes that are held, but for the fixed ones of a list.
  var size: Int { arena.count }

  /// Makes room for this many bytes, and the slices of one passage: an array that outgrows its room is
  /// there twice, and room that is not used takes no memory.
  mutating func reserveBytes(_ count: Int) { arena.reserveCapacity(count + (1 << 20)) }

  /// Forgets all postings; the lists are then empty.
  mutating func removeAll() {
    for list in lists.indices { lists[list] = List() }
    arena.removeAll(keepingCapacity: true)
  }

  /// Makes room for lists up to this many.
  @inline(__always)
  mutating func reserveLists(_ count: Int) {
    guard lists.count < count else { return }
    if lists.isEmpty { lists.reserveCapacity(Self.firstRoom) }
    lists.append(contentsOf: repeatElement(List(), count: count - lists.count))
  }

  /// Counts occurrences. Passages come in increasing order.
  @inline(__always)
  mutating func add(list: Int, passage: UInt32, frequency: UInt32) {
    Self.add(passage, frequency, to: &lists[list], in: &arena)
  }

  @inline(__always)
  private static func add(
    _ passage: UInt32, _ frequency: UInt32, to list: inout List, in arena: inout [UInt8]
  ) {
    if list.passage == passage, list.frequency > 0 {
      list.frequency += frequency
    } else {
      settle(&list, in: &arena)
      list.passage = passage
      list.frequency = frequency
      list.count += 1
    }
  }

  /// Appends the postings of a list to two arrays.
  func read(_ list: Int, passages: inout [UInt32], frequencies: inout [UInt32]) {
    let list = lists[list]
    guard list.count > 0 else { return }
    let first = passages.count
    passages.append(contentsOf: repeatElement(list.passage, count: Int(list.count)))
    frequencies.append(contentsOf: repeatElement(list.frequency, count: Int(list.count)))
    // The last posting is the one that is still counted.
    read(list, to: &passages, &frequencies, places: first..<passages.count - 1)
  }

  private func read(
    _ list: List, to passages: inout [UInt32], _ frequencies: inout [UInt32], places: Range<Int>
  ) {
    var reader = SliceReader(arena: arena.span, first: list.first)
    var passages = passages.mutableSpan
    var frequencies = frequencies.mutableSpan
    var base: UInt32 = 0
    for place in places {
      let (gap, frequency) = reader.next()
      passages[place] = base + gap
      frequencies[place] = frequency
      base += gap + 1
    }
  }

  /// Moves the posting that was counted into the arena.
  @inline(__always)
  private static func settle(_ list: inout List, in arena: inout [UInt8]) {
    guard list.frequency > 0 else { return }
    let isRepeated = list.frequency > 1
    append(UInt64(list.passage &- list.base) << 1 | (isRepeated ? 1 : 0), to: &list, in: &arena)
    if isRepeated { append(UInt64(list.frequency &- 2), to: &list, in: &arena) }
    list.base = list.passage + 1
  }

  @inline(__always)
  private static func append(_ number: UInt64, to list: inout List, in arena: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      append(byte: UInt8(truncatingIfNeeded: rest) | 0x80, to: &list, in: &arena)
      rest &>>= 7
    }
    append(byte: UInt8(truncatingIfNeeded: rest), to: &list, in: &arena)
  }

  @inline(__always)
  private static func append(byte: UInt8, to list: inout List, in arena: inout [UInt8]) {
    if list.position == list.end { addSlice(to: &list, in: &arena) }
    arena[Int(list.position)] = byte
    list.position &+= 1
  }

  @inline(never)
  private static func addSlice(to list: inout List, in arena: inout [UInt8]) {
    let start = UInt32(arena.count)
    let length = length(after: list.sliceLength)
    if list.sliceLength == 0 {
      list.first = start
    } else {
      for byte in 0..<linkLength {
        arena[Int(list.end + byte)] = UInt8(truncatingIfNeeded: start &>> (8 * byte))
      }
    }
    arena.append(contentsOf: repeatElement(0, count: Int(length)))
    list.sliceLength = length
    list.position = start
    list.end = start + length - linkLength
  }

  private static func length(after length: UInt32) -> UInt32 {
    length == 0 ? firstSlice : min(2 * length, longestSlice)
  }

  /// Reads the numbers of a chain of slices.
  private struct SliceReader: ~Escapable {
    private let arena: Span<UInt8>
    private var position: Int
    private var end: Int
    private var length: UInt32

    @_lifetime(copy arena)
    init(arena: Span<UInt8>, first: UInt32) {
      self.arena = arena
      length = PostingStore.firstSlice
      position = Int(first)
      end = Int(first + length - PostingStore.linkLength)
    }

    @_lifetime(self: copy self)
    mutating func next() -> (gap: UInt32, frequency: UInt32) {
      let number = nextNumber()
      return (UInt32(number >> 1), number & 1 == 0 ? 1 : UInt32(nextNumber() + 2))
    }

    @_lifetime(self: copy self)
    private mutating func nextNumber() -> UInt64 {
      var number: UInt64 = 0
      var shift: UInt64 = 0
      while true {
        if position == end { follow() }
        let byte = arena[position]
        position += 1
        number |= UInt64(byte & 0x7F) &<< shift
        if byte < 0x80 { return number }
        shift += 7
      }
    }

    @_lifetime(self: copy self)
    private mutating func follow() {
      position = Int(arena.raw.loadUInt32(at: end))
      length = PostingStore.length(after: length)
      end = position + Int(length - PostingStore.linkLength)
    }
  }
}
