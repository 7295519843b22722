import WordTables

/// The lines of a file, read in pieces: a collection larger than memory passes through it.
struct LineFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Calls a closure with each line, without its end.
  func forEach(_ body: (Span<UInt8>) -> Void) throws(BenchError) {
    let descriptor = try System.openFile(path)
    defer { System.closeFile(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var held = 0
    while let count = System.readOn(descriptor, into: &buffer, at: held) {
      let end = held + count
      let rest = Self.lines(of: buffer.span.extracting(0..<end), body)
      held = end - rest
      for index in 0..<held { buffer[index] = buffer[rest + index] }
      if held == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    }
    if held > 0 { body(buffer.span.extracting(0..<held)) }
  }

  /// Calls a closure with each whole line; where what is left begins.
  private static func lines(of bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Void) -> Int {
    var start = 0
    while let end = lineEnd(in: bytes, from: start) {
      body(bytes.extracting(start..<end))
      start = end + 1
    }
    return start
  }

  /// The first line feed from a place on, looked for in eight bytes at a time.
  private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= bytes.count {
      // A byte is zero where it was a line feed; the lowest that tests as zero is one.
      let others = bytes.raw.loadUInt64(at: index) ^ (ones &* UInt64(UInt8(ascii: "\n")))
      let found = (others &- ones) & ~others & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return (index..<bytes.count).first { bytes[$0] == UInt8(ascii: "\n") }
  }
}
