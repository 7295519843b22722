/// A document's text as UTF-8, and the way back to the bytes of its file.
///
/// All positions inside the product are offsets in `bytes`; only what leaves it (citations) is
/// turned into positions of the file as it lies on disk. For UTF-8 files, nearly all, both are
/// the same.
public struct DocumentText: Sendable {
  /// The text in UTF-8, or a part of it; a byte order mark is kept as U+FEFF.
  public let bytes: [UInt8]
  /// Where `bytes` begin in the text.
  public let start: Int
  /// How the file is encoded.
  public let encoding: TextEncoding
  /// Size of the file in bytes; of a part, where it ends.
  public let fileSize: Int
  /// For files not in UTF-8: the file's offset at every `stride`th scalar start, by text offset.
  private let anchors: [Anchor]

  private struct Anchor: Sendable {
    var text: Int
    var file: Int
  }

  private static let stride = 256

  /// Decodes a file whose encoding is not yet known.
  ///
  /// - Complexity: O(bytes)
  public init(decoding file: [UInt8]) {
    self.init(decoding: file, as: TextEncoding.detected(in: file))
  }

  /// Decodes a file; one said to be UTF-8 is taken as it is.
  ///
  /// - Complexity: O(bytes), but O(1) for UTF-8
  public init(decoding file: [UInt8], as encoding: TextEncoding) {
    self.encoding = encoding
    start = 0
    fileSize = file.count
    switch encoding {
    case .utf8:
      bytes = file
      anchors = []
    case .latin1: (bytes, anchors) = Self.decodeLatin1(file)
    case .utf16LittleEndian: (bytes, anchors) = Self.decodeUTF16(file, low: 0)
    case .utf16BigEndian: (bytes, anchors) = Self.decodeUTF16(file, low: 1)
    }
  }

  /// A part of a file in UTF-8.
  ///
  /// - Parameters:
  ///   - part: the bytes.
  ///   - start: where they begin in the file.
  public init(part: [UInt8], from start: Int) {
    bytes = part
    self.start = start
    encoding = .utf8
    fileSize = start + part.count
    anchors = []
  }

  /// The offset in the file of a scalar that starts at an offset of `bytes`.
  ///
  /// - Complexity: O(1) for UTF-8, else O(log n)
  public func fileOffset(_ offset: Int) -> Int {
    guard encoding != .utf8 else { return start + offset }
    let anchor = anchors[lastAnchor(atOrBefore: offset)]
    var (text, file) = (anchor.text, anchor.file)
    while text < offset && text < bytes.count {
      let length = bytes.scalarLength(at: text)
      file += encoding == .latin1 ? 1 : (length == 4 ? 4 : 2)
      text += length
    }
    return min(file, fileSize)
  }

  /// A range of `bytes` as a range of the file.
  public func fileRange(_ range: Range<Int>) -> Range<Int> {
    fileOffset(range.lowerBound)..<fileOffset(range.upperBound)
  }

  /// The offset in `bytes` of what stands at an offset of the file.
  ///
  /// - Complexity: O(1) for UTF-8, else O(log *n*)
  public func textOffset(_ fileOffset: Int) -> Int {
    guard encoding != .utf8 else { return min(max(0, fileOffset - start), bytes.count) }
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      if self.fileOffset(middle) < fileOffset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A range of the file as a range of `bytes`.
  public func textRange(_ range: Range<Int>) -> Range<Int> {
    textOffset(range.lowerBound)..<textOffset(range.upperBound)
  }

  private func lastAnchor(atOrBefore offset: Int) -> Int {
    var (low, high) = (0, anchors.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func decodeLatin1(_ file: [UInt8]) -> ([UInt8], [Anchor]) {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 8)
    var anchors: [Anchor] = [Anchor(text: 0, file: 0)]
    for (offset, byte) in file.enumerated() {
      if offset % stride == 0 { anchors.append(Anchor(text: text.count, file: offset)) }
      text.appendScalar(Self.windows1252(byte))
    }
    return (text, anchors)
  }

  private static func decodeUTF16(_ file: [UInt8], low: Int) -> ([UInt8], [Anchor]) {
    var text: [UInt8] = []
    var anchors: [Anchor] = [Anchor(text: 0, file: 0)]
    func unit(_ offset: Int) -> UInt32 {
      guard offset + 1 < file.count else { return 0xFFFD }
      return UInt32(file[offset + low]) | UInt32(file[offset + 1 - low]) << 8
    }
    var (offset, scalars) = (0, 0)
    while offset < file.count {
      if scalars % stride == 0 { anchors.append(Anchor(text: text.count, file: offset)) }
      scalars += 1
      let first = unit(offset)
      let second = (0xD800..<0xDC00).contains(first) ? unit(offset + 2) : 0
      if (0xDC00..<0xE000).contains(second) {
        text.appendScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        offset += 4
      } else {
        text.appendScalar((0xD800..<0xE000).contains(first) ? 0xFFFD : first)
        offset += 2
      }
    }
    return (text, anchors)
  }

  /// Latin-1 as it is met: bytes 80 to 9F are the quotes and dashes of Windows-1252 (WHATWG
  /// Encoding Standard, "windows-1252").
  private static func windows1252(_ byte: UInt8) -> UInt32 {
    let high: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
      0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return (0x80..<0xA0).contains(byte) ? UInt32(high[Int(byte) - 0x80]) : UInt32(byte)
  }
}
