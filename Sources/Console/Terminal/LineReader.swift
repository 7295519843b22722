/// Cuts a stream of bytes into lines, holding no more of one than is wanted.
package struct LineReader {
  /// A line without its end.
  package struct Line: Equatable {
    /// Its first bytes, as many as are kept.
    package var bytes: [UInt8]
    /// How many bytes it has in all.
    package var length: Int
  }

  private let limit: Int
  private let read: () throws(StreamError) -> [UInt8]
  private var chunk: ArraySlice<UInt8> = []
  private var isAtStart = true
  private var isAtEnd = false

  /// - Parameters:
  ///   - limit: how many bytes of a line are kept.
  ///   - read: gives the next bytes; none at the end.
  package init(keeping limit: Int, read: @escaping () throws(StreamError) -> [UInt8]) {
    self.limit = limit
    self.read = read
  }

  /// The next line; nil after the last. Bytes after the last line end are a line too.
  package mutating func next() throws(StreamError) -> Line? {
    var line = Line(bytes: [], length: 0)
    var last: UInt8?
    while true {
      if chunk.isEmpty {
        try fill()
        if isAtEnd { return line.length > 0 ? finished(line, last) : nil }
      }
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      let piece = chunk[..<(end ?? chunk.endIndex)]
      line.bytes.append(contentsOf: piece.prefix(limit - line.bytes.count))
      line.length += piece.count
      last = piece.last ?? last
      chunk = chunk[(end.map { $0 + 1 } ?? chunk.endIndex)...]
      if end != nil { return finished(line, last) }
    }
  }

  private mutating func fill() throws(StreamError) {
    while chunk.isEmpty && !isAtEnd {
      let bytes = try read()
      isAtEnd = bytes.isEmpty
      chunk = bytes[...]
      // Editors of some systems put a byte order mark before the first line.
      if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { chunk = chunk.dropFirst(3) }
      isAtStart = false
    }
  }

  /// A line without the carriage return that some systems put before the line end.
  private func finished(_ line: Line, _ last: UInt8?) -> Line {
    guard last == UInt8(ascii: "\r") else { return line }
    var line = line
    if line.bytes.count == line.length { line.bytes.removeLast() }
    line.length -= 1
    return line
  }
}
