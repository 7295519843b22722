import Retrieval

/// The bytes of a section while it grows, in parts: one array would be there twice each time it
/// outgrew its room.
struct GrowingSection {
  private var full: [[UInt8]] = []
  private var last = RecordWriter()

  /// The bytes from which a part is full.
  private static let partLength = 1 << 20

  /// Writes on.
  mutating func write(_ body: (inout RecordWriter) -> Void) {
    body(&last)
    guard last.bytes.count >= Self.partLength else { return }
    full.append(last.bytes)
    last = RecordWriter()
  }

  /// Adds the section.
  func write(as name: SectionName, to writer: inout SectionWriter) {
    writer.begin(name)
    for part in full { writer.append(part) }
    writer.append(last.bytes)
  }
}
