/// A file of named sections, as ``SectionWriter`` lays it out and documents it.
///
/// ```swift
/// let file = try SectionedFile(bytes, analysis: fingerprint)
/// let range = try file.section("passages")
/// file.bytes.loadUInt32(at: range.lowerBound)
/// ```
///
/// A file of at most 4 MiB is checked whole at opening. In a longer one that would cost more than
/// a question does, so each section is checked when it is asked for.
public struct SectionedFile: Sendable {
  /// The bytes of the whole file.
  public let bytes: IndexBytes
  /// Whether every section was checked at opening.
  let isChecked: Bool
  private let sections: [Section]

  private struct Section {
    let name: SectionName
    let range: Range<Int>
    let checksum: UInt64
  }

  /// The longest file that is checked whole at opening, in bytes.
  static let longestCheckedAtOpening = 4 << 20

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - analysis: The fingerprint of the analysis that reads questions.
  /// - Throws: `IndexError`. What kind of file it is comes first (no index, another version), then
  ///   whether its header is whole and unharmed, its analysis, and last the rest of the file.
  /// - Complexity: O(*n*) for a file of *n* bytes up to 4 MiB, O(*s*) in the number of sections
  ///   above.
  public init(_ bytes: IndexBytes, analysis: UInt64) throws(IndexError) {
    try self.init(bytes, analysis: analysis, checkedUpTo: Self.longestCheckedAtOpening)
  }

  /// Opens a file with another limit to what is checked whole, so that tests need no long file.
  init(_ bytes: IndexBytes, analysis: UInt64, checkedUpTo limit: Int) throws(IndexError) {
    let sectionCount = try Self.checkHeader(of: bytes)
    let found = bytes.loadUInt64(at: FileLayout.analysisOffset)
    guard found == analysis else {
      throw .differentAnalysis(found: found, expected: analysis)
    }
    try Self.checkLength(of: bytes)
    self.bytes = bytes
    sections = try Self.table(of: bytes, sectionCount: sectionCount)
    isChecked = bytes.count <= limit
    if isChecked {
      for section in sections { try check(section) }
    }
  }

  /// Where a section stands in ``bytes``.
  ///
  /// - Throws: `IndexError.damaged` where there is no such section or, in a file too long to be
  ///   checked at opening, where it fails its checksum.
  public func section(_ name: SectionName) throws(IndexError) -> Range<Int> {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw .damaged(section: name.description)
    }
    if !isChecked { try check(section) }
    return section.range
  }

  /// Checks every section, those read in parts included.
  ///
  /// - Throws: `IndexError.damaged`.
  /// - Complexity: O(*n*) for a file of *n* bytes
  public func validate() throws(IndexError) {
    for section in sections { try check(section) }
  }

  /// Whether there is such a section.
  public func holds(_ name: SectionName) -> Bool { sections.contains { $0.name == name } }

  /// Where a section stands in ``bytes``, whose parts its reader checks one by one.
  ///
  /// - Throws: `IndexError.damaged` where there is no such section.
  func uncheckedSection(_ name: SectionName) throws(IndexError) -> Range<Int> {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw .damaged(section: name.description)
    }
    return section.range
  }

  private func check(_ section: Section) throws(IndexError) {
    let range = section.range.lowerBound..<FileLayout.aligned(section.range.upperBound)
    guard Checksum.of(bytes.span.extracting(range)) == section.checksum else {
      throw .damaged(section: section.name.description)
    }
  }

  /// Checks magic, version and checksum of the header, and returns the number of sections.
  private static func checkHeader(of bytes: IndexBytes) throws(IndexError) -> Int {
    guard bytes.count >= FileLayout.versionOffset, bytes.loadUInt64(at: 0) == FileLayout.magic
    else { throw .notAnIndex }
    try requireLength(FileLayout.tableOffset, of: bytes)
    let version = bytes.loadUInt32(at: FileLayout.versionOffset)
    guard version == FileLayout.version else {
      throw .unsupportedVersion(found: version, supported: FileLayout.version)
    }
    let sectionCount = Int(bytes.loadUInt32(at: FileLayout.sectionCountOffset))
    let length = FileLayout.headerLength(sectionCount: sectionCount)
    try requireLength(length, of: bytes)
    let end = length - FileLayout.checksumLength
    guard Checksum.of(bytes.span.extracting(0..<end)) == bytes.loadUInt64(at: end) else {
      throw .damaged(section: FileLayout.header)
    }
    return sectionCount
  }

  private static func checkLength(of bytes: IndexBytes) throws(IndexError) {
    guard let length = Int(exactly: bytes.loadUInt64(at: FileLayout.fileLengthOffset)) else {
      throw .damaged(section: FileLayout.header)
    }
    try requireLength(length, of: bytes)
    // Something was appended: nothing here vouches for it.
    guard length == bytes.count else { throw .damaged(section: FileLayout.header) }
  }

  private static func requireLength(_ length: Int, of bytes: IndexBytes) throws(IndexError) {
    guard bytes.count >= length else {
      throw .truncated(expected: length, found: bytes.count)
    }
  }

  /// The section table, whose sections follow each other without a gap and fill the file.
  private static func table(
    of bytes: IndexBytes, sectionCount: Int
  ) throws(IndexError) -> [Section] {
    var sections: [Section] = []
    var end = FileLayout.headerLength(sectionCount: sectionCount)
    for number in 0..<sectionCount {
      let entry = FileLayout.tableOffset + number * FileLayout.entryLength
      let name = SectionName(packed: bytes.loadUInt64(at: entry))
      guard bytes.loadUInt64(at: entry + 8) == UInt64(end),
        let length = Int(exactly: bytes.loadUInt64(at: entry + 16)),
        length <= bytes.count - end, FileLayout.aligned(end + length) <= bytes.count,
        !sections.contains(where: { $0.name == name })
      else { throw .damaged(section: FileLayout.header) }
      sections.append(
        Section(
          name: name, range: end..<end + length, checksum: bytes.loadUInt64(at: entry + 24)))
      end = FileLayout.aligned(end + length)
    }
    guard end == bytes.count else { throw .damaged(section: FileLayout.header) }
    return sections
  }
}
