/// Writes postings to the chains of slices of a ``PostingStore``.
///
/// A list of several postings is the first passage, then for each further one what leads to it from
/// the one before: (2 × gap + (frequency > 1 ? 1 : 0) [frequency − 2]), numbers of LEB128, the gap the
/// number of passages between the two and the frequency that of the one before.
struct SliceWriter: ~Copyable, ~Escapable {
  private var arena: MutableSpan<UInt8>
  private var firsts: MutableSpan<UInt32>
  /// Where the next slice begins.
  private(set) var end: Int

  /// The most bytes that an occurrence may make slices of.
  static let mostRoom = 2 * Slice.longest

  @_lifetime(copy arena, copy firsts)
  init(
    arena: consuming MutableSpan<UInt8>, firsts: consuming MutableSpan<UInt32>, end: Int
  ) {
    self.arena = arena
    self.firsts = firsts
    self.end = end
  }

  /// Adds an occurrence to a list.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func add(_ passage: UInt32, to list: inout PostingStore.List, _ number: Int) {
    if list.passage == passage {
      list.frequency += 1
      return
    }
    if list.passage != PostingStore.List.none { append(passage, to: &list, number) }
    list.passage = passage
    list.frequency = 1
  }

  /// Appends the frequency of the last passage, and what leads from it to another.
  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func append(
    _ passage: UInt32, to list: inout PostingStore.List, _ number: Int
  ) {
    if list.end == 0 { begin(&list, number) }
    let isRepeated = list.frequency > 1
    append(UInt64(passage &- list.passage &- 1) << 1 | (isRepeated ? 1 : 0), to: &list)
    if isRepeated { append(UInt64(list.frequency &- 2), to: &list) }
  }

  /// Begins the first slice, with the first passage.
  @inline(never)
  @_lifetime(self: copy self)
  private mutating func begin(_ list: inout PostingStore.List, _ number: Int) {
    firsts[number] = UInt32(end)
    addSlice(of: Slice.shortest, to: &list)
    append(UInt64(list.passage), to: &list)
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func append(_ number: UInt64, to list: inout PostingStore.List) {
    var rest = number
    while rest >= 0x80 {
      append(byte: UInt8(truncatingIfNeeded: rest) | 0x80, to: &list)
      rest &>>= 7
    }
    append(byte: UInt8(truncatingIfNeeded: rest), to: &list)
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func append(byte: UInt8, to list: inout PostingStore.List) {
    if list.position == list.end { addNext(to: &list) }
    arena[Int(list.position)] = byte
    list.position &+= 1
  }

  /// Adds the slice behind a full one.
  @inline(never)
  @_lifetime(self: copy self)
  private mutating func addNext(to list: inout PostingStore.List) {
    let link = Int(list.end)
    let next = end
    addSlice(of: Slice.length(after: 1 << Int(arena[link])), to: &list)
    for byte in 0..<Slice.linkLength {
      arena[link + byte] = UInt8(truncatingIfNeeded: next &>> (8 * byte))
    }
  }

  @_lifetime(self: copy self)
  private mutating func addSlice(of length: Int, to list: inout PostingStore.List) {
    list.position = UInt32(end)
    end += length
    list.end = UInt32(end - Slice.linkLength)
    // Until it leads on.
    arena[Int(list.end)] = UInt8(length.trailingZeroBitCount)
  }
}
