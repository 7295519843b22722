/// Where things stand in a file of sections; ``SectionWriter`` gives the grammar.
enum FileLayout {
  /// The first eight bytes, "REPRISE" and the end-of-file character of DOS, lowest byte first.
  static let magic: UInt64 = 0x1A45_5349_5250_4552
  /// The version of the format that is written, and the only one that is read.
  static let version: UInt32 = 2

  static let versionOffset = 8
  static let sectionCountOffset = 12
  static let analysisOffset = 16
  static let fileLengthOffset = 24
  static let tableOffset = 32
  /// Name, offset, length and checksum of one section.
  static let entryLength = 32
  static let checksumLength = 8
  static let alignment = 8

  /// How the header is named in an error.
  static let header = "en-tête"

  /// The length of a header, its checksum included.
  static func headerLength(sectionCount: Int) -> Int {
    tableOffset + entryLength * sectionCount + checksumLength
  }

  /// The first aligned offset at or after this one.
  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
}
