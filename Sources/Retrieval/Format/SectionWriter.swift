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
  private var names: [SectionName] = []
  private var lengths: [Int] = []
  private var content: [UInt8] = []

  /// An empty file.
  ///
  /// - Parameter analysis: The fingerprint of the analysis that makes the terms.
  public init(analysis: UInt64) { self.analysis = analysis }

  /// Adds a section after those already there. A name added twice is a programmer error and traps.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public mutating func add(_ name: SectionName, _ bytes: [UInt8]) {
    precondition(!names.contains(name), "section added twice")
    names.append(name)
    lengths.append(bytes.count)
    content += bytes
    content.append(
      contentsOf: repeatElement(0, count: FileLayout.aligned(content.count) - content.count))
  }

  /// The bytes of the file.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of all sections.
  public func file() -> [UInt8] {
    let headerLength = FileLayout.headerLength(sectionCount: names.count)
    var file: [UInt8] = []
    file.reserveCapacity(headerLength + content.count)
    file.append(littleEndian: FileLayout.magic)
    file.append(littleEndian: FileLayout.version)
    file.append(littleEndian: UInt32(names.count))
    file.append(littleEndian: analysis)
    file.append(littleEndian: UInt64(headerLength + content.count))
    appendTable(to: &file, from: headerLength)
    file.append(littleEndian: Checksum.xxHash64(file.span.raw))
    return file + content
  }

  private func appendTable(to file: inout [UInt8], from headerLength: Int) {
    let bytes = content.span.raw
    var start = 0
    for (name, length) in zip(names, lengths) {
      let end = start + FileLayout.aligned(length)
      file.append(littleEndian: name.packed)
      file.append(littleEndian: UInt64(headerLength + start))
      file.append(littleEndian: UInt64(length))
      file.append(littleEndian: Checksum.xxHash64(bytes.extracting(start..<end)))
      start = end
    }
  }
}
