/// Reads the postings of a chain of slices, as ``SliceWriter`` wrote them.
struct SliceReader: ~Escapable {
  private let arena: Span<UInt8>
  private var position: Int
  /// Where the slice leads to the next one.
  private var link: Int
  private var length = Slice.shortest
  /// Where the last slice ends that is written.
  private let end: Int

  @_lifetime(copy arena)
  init(arena: Span<UInt8>, first: UInt32, end: UInt32) {
    self.arena = arena
    self.end = Int(end)
    position = Int(first)
    link = position + length - Slice.linkLength
  }

  /// Appends all postings but the last one.
  @_lifetime(self: copy self)
  mutating func read(to passages: inout [UInt32], _ frequencies: inout [UInt32]) {
    let room = byteCount
    passages.append(addingCapacity: room) { passages in
      frequencies.append(addingCapacity: room) { frequencies in
        var passage = UInt32(truncatingIfNeeded: next())
        while position != end {
          let number = next()
          passages.append(passage)
          frequencies.append(number & 1 == 0 ? 1 : UInt32(next() + 2))
          passage &+= UInt32(truncatingIfNeeded: number >> 1) &+ 1
        }
      }
    }
  }

  /// The bytes up to the end, and so no fewer than there are postings.
  private var byteCount: Int {
    var reader = self
    var count = 0
    while !(reader.position...reader.link).contains(end) {
      count += reader.link - reader.position
      reader.follow()
    }
    return count + end - reader.position
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func next() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      if position == link { follow() }
      let byte = arena[position]
      position += 1
      number |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  @inline(never)
  @_lifetime(self: copy self)
  private mutating func follow() {
    position = Int(arena.raw.loadUInt32(at: link))
    length = Slice.length(after: length)
    link = position + length - Slice.linkLength
  }
}
