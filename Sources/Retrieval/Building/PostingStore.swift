/// The postings of all lists while a collection is read, each list compressed as it grows.
///
/// A list is a chain of slices in one arena, each slice as long again as the one before: most of the
/// hundreds of thousands of lists hold one posting, some hold half a million. Source: the byte
/// pools of Lucene's indexing chain.
struct PostingStore {
  /// Four of these fill a line of a processor's cache: where a posting is added nothing else is touched
  /// but the end of the list's last slice.
  struct List {
    /// The last passage; ``none`` where there is none yet.
    var passage = none
    /// How often the term occurs there.
    var frequency: UInt32 = 0
    /// Where the next byte goes, and where the slice ends that takes it; 0 where there is no slice yet.
    var position: UInt32 = 0
    var end: UInt32 = 0

    /// One less than the first passage.
    static let none = UInt32.max
  }

  private var lists: [List] = []
  /// Where the first slice of each list of more than one posting begins.
  private var firsts: [UInt32] = []
  /// Slices, then room for more. They hold all postings of a list but for the last frequency, which is
  /// still counted; of a list of one posting, nothing.
  private var arena: [UInt8] = []
  /// The bytes of slices.
  private(set) var size = 0

  /// How many lists there is room for at once: an array that grows is copied, and room that is not
  /// used takes no memory.
  private static let firstRoom = 1 << 18

  /// How many occurrences are added at once, and the most bytes that their slices may take.
  private static let batch = 16
  private static let batchRoom = batch * SliceWriter.mostRoom

  /// The number of lists, empty ones included.
  var listCount: Int { lists.count }

  /// Makes room for this many bytes, and the slices of one passage: an array that outgrows its room is
  /// there twice, and room that is not used takes no memory.
  mutating func reserveBytes(_ count: Int) { arena.reserveCapacity(count + (1 << 20)) }

  /// Forgets all postings; the lists are then empty.
  mutating func removeAll() {
    for list in lists.indices { lists[list] = List() }
    size = 0
  }

  /// Makes room for lists up to this many.
  @inline(__always)
  mutating func reserveLists(_ count: Int) {
    guard lists.count < count else { return }
    if lists.isEmpty {
      lists.reserveCapacity(Self.firstRoom)
      firsts.reserveCapacity(Self.firstRoom)
    }
    lists.append(contentsOf: repeatElement(List(), count: count - lists.count))
    firsts.append(contentsOf: repeatElement(0, count: count - firsts.count))
  }

  /// Counts an occurrence in each of the lists `number` · `stride` + `offset`. Passages come in
  /// increasing order.
  mutating func add(
    _ numbers: ArraySlice<UInt32>, stride: Int = 1, offset: Int = 0, passage: UInt32
  ) {
    for start in Swift.stride(from: 0, to: numbers.count, by: Self.batch) {
      makeRoom()
      let batch = numbers.span.extracting(start..<min(start + Self.batch, numbers.count))
      size = Self.add(
        batch, stride, offset, passage, to: &lists, firsts: &firsts, arena: &arena, end: size)
    }
  }

  /// Returns where the slices now end.
  private static func add(
    _ numbers: Span<UInt32>, _ stride: Int, _ offset: Int, _ passage: UInt32,
    to lists: inout [List], firsts: inout [UInt32], arena: inout [UInt8], end: Int
  ) -> Int {
    var lists = lists.mutableSpan
    var slices = SliceWriter(arena: arena.mutableSpan, firsts: firsts.mutableSpan, end: end)
    for index in numbers.indices {
      let number = Int(numbers[index]) &* stride &+ offset
      slices.add(passage, to: &lists[number], number)
    }
    return slices.end
  }

  /// Makes room for the slices of a batch.
  @inline(__always)
  private mutating func makeRoom() {
    guard arena.count - size < Self.batchRoom else { return }
    arena.append(contentsOf: [UInt8](repeating: 0, count: Self.batchRoom))
  }

  /// Appends the postings of a list to two arrays.
  func read(_ number: Int, passages: inout [UInt32], frequencies: inout [UInt32]) {
    let list = lists[number]
    guard list.passage != List.none else { return }
    if list.end > 0 {
      var reader = SliceReader(arena: arena.span, first: firsts[number], end: list.position)
      reader.read(to: &passages, &frequencies)
    }
    // The last posting is the one that is still counted.
    passages.append(list.passage)
    frequencies.append(list.frequency)
  }
}
