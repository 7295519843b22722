/// Lays out named sections as one file, which ``SectionedFile`` reads.
///
/// ```swift
/// var writer = SectionWriter(analysis: fingerprint)
/// writer.add("passages", passageTable)
/// let file = writer.file()
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
/// version  = UInt32, of this format and of every section Reprise writes: 1
/// count    = UInt32, number of sections
/// analysis = UInt64, fingerprint of the analysis that made the terms
/// length   = UInt64, of the whole file
/// entry    = name offset length checksum
///   name     = 8 ASCII bytes, filled up with zeros; each name once
///   offset   = UInt64, a multiple of 8; of the first section, the end of the header; of the next
///              ones, the end of the padded section before
///   length   = UInt64, of the section without padding
///   checksum = UInt64, XXH64 of the section with its padding
/// checksum = UInt64, XXH64 of the header before it
/// section  = bytes, then zeros up to a multiple of 8
/// ```
///
/// There is no byte that no checksum covers: any change to a file is found. The last section ends
/// the file. The same sections in the same order make the same bytes.
public struct SectionWriter: Sendable {
  private let analysis: UInt64
  /// The sections with their padding, and their lengths without.
  private var sections: [(name: SectionName, length: Int, bytes: [UInt8])] = []

  /// An empty file.
  ///
  /// - Parameter analysis: The fingerprint of the analysis that makes the terms.
  public init(analysis: UInt64) { self.analysis = analysis }

  /// Adds a section after those already there. A name added twice is a programmer error and traps.
  public mutating func add(_ name: SectionName, _ bytes: consuming [UInt8]) {
    precondition(!sections.contains { $0.name == name }, "section added twice")
    let length = bytes.count
    for _ in length..<FileLayout.aligned(length) { bytes.append(0) }
    sections.append((name, length, bytes))
  }

  /// The bytes of the file.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of all sections.
  public func file() -> [UInt8] {
    var file: [UInt8] = []
    forEachPart { file += $0 }
    return file
  }

  /// Calls a closure with the bytes of the file, part after part: a file that is written so need
  /// not stand in memory twice.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of all sections.
  public func forEachPart(_ body: ([UInt8]) -> Void) {
    body(header())
    for section in sections { body(section.bytes) }
  }

  private func header() -> [UInt8] {
    let length = FileLayout.headerLength(sectionCount: sections.count)
    let fileLength = sections.reduce(length) { $0 + $1.bytes.count }
    var header: [UInt8] = []
    header.append(littleEndian: FileLayout.magic)
    header.append(littleEndian: FileLayout.version)
    header.append(littleEndian: UInt32(sections.count))
    header.append(littleEndian: analysis)
    header.append(littleEndian: UInt64(fileLength))
    appendTable(to: &header, from: length)
    header.append(littleEndian: Checksum.xxHash64(header.span.raw))
    return header
  }

  private func appendTable(to header: inout [UInt8], from headerLength: Int) {
    var start = headerLength
    for section in sections {
      header.append(littleEndian: section.name.packed)
      header.append(littleEndian: UInt64(start))
      header.append(littleEndian: UInt64(section.length))
      header.append(littleEndian: Checksum.xxHash64(section.bytes.span.raw))
      start += section.bytes.count
    }
  }
}
