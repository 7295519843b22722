import Retrieval

/// What the index keeps of a passage: 40 bytes, found by number.
struct PassageRecord {
  static let size = 40

  var document: Int
  /// Its section path, by number.
  var path: Int
  var firstLine: Int
  var lastLine: Int
  /// Its spans, by number in the span section.
  var spans: Range<Int>
  var isUnreadable: Bool
  /// Its place among the passages on the same lines, from 1.
  var ordinal: Int
  /// The fingerprint of its bytes.
  var fingerprint: UInt64

  func write(to writer: inout RecordWriter) {
    for value in [document, path, firstLine, lastLine, spans.lowerBound, spans.upperBound] {
      writer.uint32(value)
    }
    writer.uint32(isUnreadable ? 1 : 0)
    writer.uint32(ordinal)
    writer.uint64(fingerprint)
  }

  init(
    document: Int, path: Int, firstLine: Int, lastLine: Int, spans: Range<Int>,
    isUnreadable: Bool, ordinal: Int, fingerprint: UInt64
  ) {
    self.document = document
    self.path = path
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.spans = spans
    self.isUnreadable = isUnreadable
    self.ordinal = ordinal
    self.fingerprint = fingerprint
  }

  init(reading reader: RecordReader) {
    var reader = reader
    document = reader.uint32()
    path = reader.uint32()
    firstLine = reader.uint32()
    lastLine = reader.uint32()
    let first = reader.uint32()
    spans = first..<max(first, reader.uint32())
    isUnreadable = reader.uint32() == 1
    ordinal = reader.uint32()
    fingerprint = reader.uint64()
  }

  /// The id that citations use: `document:first-last`, with `.2` … where passages share lines.
  func id(in document: String) -> String {
    let place = document + ":" + String(firstLine) + "-" + String(lastLine)
    return ordinal > 1 ? place + "." + String(ordinal) : place
  }
}
