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
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      body(bytes.extracting(start..<index))
      start = index + 1
    }
    return start
  }
}
