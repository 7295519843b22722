/// Lays out named sections as one file, which ``SectionedFile`` reads.
///
/// ```swift
/// var writer = SectionWriter(analysis: fingerprint)
/// writer.add("passages", passageTable)
/// let file = writer.file()
/// ```
///
/// A file that is too large for memory goes to disk as it is made:
///
/// ```swift
/// var writer = SectionWriter(analysis: fingerprint, sectionCount: 1) { file.write($0, at: $1) }
/// writer.add("passages", passageTable)
/// writer.finish()
/// ```
///
/// ## Format
/// Whole numbers are unsigned and little-endian, lengths and offsets count bytes from the start of
/// the file.
///
/// ```
/// file     = header section*
/// header   = magic version count analysis length entry{count} checksum
/// magic    = 8 bytes, "REPRISE" 0x1A: ends a listing on DOS, and is no text
/// version  = UInt32, of this format and of every section Reprise writes: 2
/// count    = UInt32, number of sections
/// analysis = UInt64, fingerprint of the analysis that made the terms
/// length   = UInt64, of the whole file
/// entry    = name offset length checksum
///   name     = 8 ASCII bytes, filled up with zeros; each name once
///   offset   = UInt64, a multiple of 8; of the first section, the end of the header; of the next
///              ones, the end of the padded section before
///   length   = UInt64, of the section without padding
///   checksum = UInt64, of the section with its padding
/// checksum = UInt64, of the header before it
/// section  = bytes, then zeros up to a multiple of 8
/// ```
///
/// There is no byte that no checksum covers: any change to a file is found. The last section ends
/// the file. The same sections in the same order make the same bytes.
public struct SectionWriter {
  private struct Section {
    let name: SectionName
    /// Without padding.
    var length = 0
    var checksum: UInt64 = 0
  }

  /// Where the bytes of a file go that does not stand in memory.
  private struct Destination {
    let sectionCount: Int
    let write: (_ bytes: RawSpan, _ offset: Int) -> Void
  }

  private let analysis: UInt64
  private let destination: Destination?
  private var sections: [Section] = []
  /// Of the section that has begun.
  private var checksum = Checksum()
  /// The bytes of sections that were not yet handed over, and how many were.
  private var held: [UInt8] = []
  private var handedOver = 0
  /// How many of the held bytes the checksum knows.
  private var checked = 0

  /// The bytes that are handed over at once.
  private static let partLength = 1 << 20

  /// An empty file in memory.
  ///
  /// - Parameter analysis: The fingerprint of the analysis that makes the terms.
  public init(analysis: UInt64) {
    self.analysis = analysis
    destination = nil
  }

  /// An empty file that goes elsewhere as it is made, a megabyte at a time, and its header last.
  ///
  /// - Parameters:
  ///   - analysis: The fingerprint of the analysis that makes the terms.
  ///   - sectionCount: How many sections there will be. Another number is a programmer error, and
  ///     ``finish()`` traps.
  ///   - write: Takes bytes of the file and the offset where they stand.
  public init(
    analysis: UInt64, sectionCount: Int,
    to write: @escaping (_ bytes: RawSpan, _ offset: Int) -> Void
  ) {
    self.analysis = analysis
    destination = Destination(sectionCount: sectionCount, write: write)
  }

  /// Adds a section after those already there. A name added twice is a programmer error and traps.
  public mutating func add(_ name: SectionName, _ bytes: [UInt8]) {
    begin(name)
    append(bytes)
  }

  /// Begins a section after those already there; it ends where the next one begins. A name that is
  /// already there is a programmer error and traps.
  public mutating func begin(_ name: SectionName) {
    precondition(!sections.contains { $0.name == name }, "section added twice")
    endSection()
    sections.append(Section(name: name))
  }

  /// Appends bytes to the section that began last.
  public mutating func append(_ bytes: [UInt8]) { append(bytes.span.raw) }

  /// Appends numbers as ``IndexBytes/words(in:)`` reads them.
  mutating func append(_ numbers: [UInt32]) { append(numbers.span.raw) }

  private mutating func append(_ bytes: RawSpan) {
    precondition(!sections.isEmpty, "no section has begun")
    sections[sections.count - 1].length += bytes.byteCount
    guard destination != nil else {
      held.append(bytes)
      return
    }
    var offset = 0
    while offset < bytes.byteCount {
      let end = min(bytes.byteCount, offset + Self.partLength - held.count)
      held.append(bytes.extracting(offset..<end))
      offset = end
      if held.count == Self.partLength { handOver() }
    }
  }

  /// The bytes of a file in memory.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of all sections.
  public consuming func file() -> [UInt8] {
    precondition(destination == nil, "the file is elsewhere")
    endSection()
    return header + held
  }

  /// Hands over what is left of a file that goes elsewhere.
  public consuming func finish() {
    endSection()
    handOver()
    precondition(sections.count == destination?.sectionCount, "not as many sections as announced")
    destination?.write(header.span.raw, 0)
  }

  private mutating func endSection() {
    guard var section = sections.popLast() else { return }
    for _ in section.length..<FileLayout.aligned(section.length) { held.append(0) }
    check()
    section.checksum = checksum.value
    sections.append(section)
    checksum = Checksum()
  }

  private mutating func check() {
    let held = held
    checksum.add(held.span.raw.extracting(checked..<held.count))
    checked = held.count
  }

  private mutating func handOver() {
    guard let destination else { return }
    check()
    let start = FileLayout.headerLength(sectionCount: destination.sectionCount)
    destination.write(held.span.raw, start + handedOver)
    handedOver += held.count
    held.removeAll(keepingCapacity: true)
    checked = 0
  }

  private var header: [UInt8] {
    let length = FileLayout.headerLength(sectionCount: sections.count)
    var header: [UInt8] = []
    header.append(littleEndian: FileLayout.magic)
    header.append(littleEndian: FileLayout.version)
    header.append(littleEndian: UInt32(sections.count))
    header.append(littleEndian: analysis)
    header.append(littleEndian: UInt64(length + handedOver + held.count))
    appendTable(to: &header, from: length)
    header.append(littleEndian: Checksum.of(header.span.raw))
    return header
  }

  private func appendTable(to header: inout [UInt8], from headerLength: Int) {
    var start = headerLength
    for section in sections {
      header.append(littleEndian: section.name.packed)
      header.append(littleEndian: UInt64(start))
      header.append(littleEndian: UInt64(section.length))
      header.append(littleEndian: section.checksum)
      start += FileLayout.aligned(section.length)
    }
  }
}
