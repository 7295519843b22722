import TestFixtures
import Testing

@testable import Documents

@Suite struct DocumentTextTests {
  /// What a file holds: its bytes scalar by scalar, and the scalars they stand for.
  private typealias Pair = (file: [UInt8], scalar: Unicode.Scalar)

  @Test func utf8KeepsItsBytes() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Déjà vu 🚲".utf8)
    let text = DocumentText(decoding: bytes)
    #expect(text.bytes == bytes)
    #expect(text.fileSize == bytes.count)
    #expect((0...bytes.count).allSatisfy { text.fileOffset($0) == $0 })
  }

  @Test func aPartKnowsItsPlaceInTheFile() {
    let text = DocumentText(part: Array("vu".utf8), from: 7)
    #expect(text.start == 7)
    #expect(text.fileRange(0..<2) == 7..<9)
    #expect(text.textRange(8..<9) == 1..<2)
    #expect(text.textRange(0..<100) == 0..<2)
  }

  @Test(
    arguments: [
      (0x80, "€"), (0x85, "…"), (0x92, "’"), (0x93, "“"), (0x96, "–"), (0x9C, "œ"), (0x9F, "Ÿ"),
      (0xA0, "\u{A0}"), (0xAB, "«"), (0xE9, "é"), (0xFF, "ÿ"), (0x81, "\u{81}"),
    ] as [(UInt8, String)])
  func windows1252(byte: UInt8, expected: String) {
    let text = DocumentText(decoding: [0xE9, byte])
    #expect(text.encoding == .latin1)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "é" + expected)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x3D, 0xD8, 0xB2, 0xDE], "\u{FEFF}🚲"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0xB2], "\u{FEFF}🚲"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], "\u{FEFF}\u{FFFD}a"),
      ([0xFF, 0xFE, 0xB2, 0xDE], "\u{FEFF}\u{FFFD}"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], "\u{FEFF}a\u{FFFD}"),
      ([0xFE, 0xFF, 0x00], "\u{FEFF}\u{FFFD}"),
      ([0xFF, 0xFE, 0x3D, 0xD8], "\u{FEFF}\u{FFFD}"),
    ] as [([UInt8], String)])
  func utf16(bytes: [UInt8], expected: String) {
    let text = DocumentText(decoding: bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    #expect(text.fileOffset(text.bytes.count) == bytes.count)
  }

  @Test(arguments: [0, 1, 255, 256, 257, 1000], [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16LeadsBackToTheFile(length: Int, encoding: TextEncoding) {
    check(pairs(Self.scalars(length, from: ["a", "é", "’", "🚲", "\n"]), encoding), encoding)
  }

  @Test(arguments: [1, 255, 256, 257, 1000])
  func latin1LeadsBackToTheFile(length: Int) {
    check(
      [([0xE9], "é")]
        + Self.scalars(length, from: ["a", "é", "ÿ", "\n"]).map {
          ([UInt8($0.value)], $0)
        }, .latin1)
  }

  @Test func rangesLeadBackToTheFile() {
    let text = DocumentText(decoding: [0xE9, 0x74, 0xE9, 0x20, 0x80, 0x21])
    #expect(text.fileRange(2..<5) == 1..<3)
    #expect(text.fileRange(6..<10) == 4..<6)
  }

  private func check(_ pairs: [Pair], _ encoding: TextEncoding) {
    let text = DocumentText(decoding: pairs.flatMap(\.file))
    #expect(text.encoding == encoding)
    var (offset, file, wrong): (Int, Int, [Int]) = (0, 0, [])
    for pair in pairs {
      if text.fileOffset(offset) != file { wrong.append(offset) }
      offset += String(pair.scalar).utf8.count
      file += pair.file.count
    }
    #expect(wrong == [])
    #expect(text.bytes == pairs.flatMap { Array(String($0.scalar).utf8) })
    #expect(text.fileOffset(text.bytes.count) == file)
  }

  private func pairs(_ scalars: [Unicode.Scalar], _ encoding: TextEncoding) -> [Pair] {
    (["\u{FEFF}"] + scalars).map { scalar in
      let bytes = String(scalar).utf16.flatMap { unit in
        encoding == .utf16BigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      return (bytes, scalar)
    }
  }

  private static func scalars(_ count: Int, from alphabet: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var generator = SeededGenerator(seed: UInt64(count))
    return (0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }
  }
}
