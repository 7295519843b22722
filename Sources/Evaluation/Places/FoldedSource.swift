import Documents

/// A file with each run of white space taken as one space, and the way back to its bytes.
struct FoldedSource {
  private let text: DocumentText
  /// The folded text in UTF-8.
  private var folded: [UInt8] = []
  /// For each byte of the folded text and for its end, the offset in the decoded text.
  private var offsets: [Int] = []
  /// Offsets of the line ends in the file.
  private let lineEnds: [Int]

  /// Folds a file; its encoding is found out as it is for documents.
  ///
  /// - Complexity: O(bytes)
  init(_ file: [UInt8]) {
    let text = DocumentText(decoding: file)
    self.text = text
    lineEnds = text.bytes.indices.filter { text.bytes[$0] == 0x0A }.map(text.fileOffset)
    let decoded = String(decoding: text.bytes, as: UTF8.self)
    folded.reserveCapacity(text.bytes.count)
    offsets.reserveCapacity(text.bytes.count + 1)
    var position = 0
    var isInSpace = false
    for scalar in decoded.unicodeScalars {
      let isSpace = WhiteSpace.contains(scalar)
      let length = UTF8.width(scalar)
      if !isSpace {
        for place in position..<position + length {
          folded.append(text.bytes[place])
          offsets.append(place)
        }
      } else if !isInSpace {
        folded.append(0x20)
        offsets.append(position)
      }
      isInSpace = isSpace
      position += length
    }
    offsets.append(position)
  }

  /// Every byte of the file.
  var whole: Range<Int> { 0..<text.fileSize }

  /// Where words stand in the file, overlapping occurrences too: bytes of the file, in order.
  ///
  /// - Complexity: O(*n*) on texts as they are, where *n* is the number of bytes of the file
  func occurrences(of quote: String) -> [Range<Int>] {
    let needle = Self.fold(quote)
    guard let first = needle.first, needle.count <= folded.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...folded.count - needle.count where folded[start] == first {
      if folded[start..<start + needle.count].elementsEqual(needle) {
        found.append(text.fileRange(offsets[start]..<offsets[start + needle.count]))
      }
    }
    return found
  }

  /// The line, from 1, on which a byte of the file lies.
  ///
  /// - Complexity: O(lines)
  func line(of byte: Int) -> Int {
    1 + lineEnds.count { $0 < byte }
  }

  /// A quote without white space at its ends, and with single spaces inside.
  private static func fold(_ quote: String) -> [UInt8] {
    let words = quote.unicodeScalars.split(whereSeparator: WhiteSpace.contains)
    return Array(words.map(String.init).joined(separator: " ").utf8)
  }
}
