/// The bytes of terms as they are written, the last of them still open to change.
///
/// Held larger than what is used, so that a letter is stored without asking for room.
struct TermBuffer: ~Copyable {
  private(set) var bytes: [UInt8]
  /// The end of what is written.
  private(set) var end = 0

  /// Takes over the storage of a used array.
  init(reusing storage: consuming [UInt8], capacity: Int) {
    bytes = consume storage
    bytes.removeAll(keepingCapacity: true)
    let room = capacity + 2 * FrenchAnalyzer.maximumTermLength
    bytes.append(contentsOf: repeatElement(0, count: room))
  }

  /// Gives up the storage, without what is not used.
  consuming func finished() -> [UInt8] {
    bytes.removeLast(bytes.count - end)
    return bytes
  }

  /// Appends the letters and digits of a stretch, in small letters, up to the longest term.
  @inline(__always)
  mutating func appendFolded(_ text: [UInt8], _ range: Range<Int>) {
    makeRoom()
    end = Self.fold(text.span.extracting(range), into: &bytes, from: end)
  }

  @inline(__always)
  private static func fold(_ text: Span<UInt8>, into bytes: inout [UInt8], from end: Int) -> Int {
    let limit = end + FrenchAnalyzer.maximumTermLength
    var terms = bytes.mutableSpan
    var written = end
    for index in text.indices {
      let byte = text[index]
      guard PlainByte.isAlphanumeric(byte) else { continue }
      guard written < limit else { break }
      terms[written] = PlainByte.lowered(byte)
      written += 1
    }
    return written
  }

  /// Appends one byte; a term must not grow beyond the longest.
  mutating func append(_ byte: UInt8) {
    makeRoom()
    bytes[end] = byte
    end += 1
  }

  /// Stems what is written since `start`.
  @inline(__always)
  mutating func stem(from start: Int) {
    end = FrenchStemmer.stem(&bytes, start..<end)
  }

  /// Forgets what is written since `start`.
  mutating func forget(from start: Int) { end = start }

  @inline(__always)
  private mutating func makeRoom() {
    if bytes.count < end + FrenchAnalyzer.maximumTermLength {
      bytes.append(contentsOf: repeatElement(0, count: bytes.count))
    }
  }
}
