import Testing

@testable import Documents

@Suite struct TextEncodingTests {
  @Test(
    arguments: [
      ([], .utf8),
      (Array("été".utf8), .utf8),
      ([0xEF, 0xBB, 0xBF, 0x61], .utf8),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0xE9, 0x74, 0xE9], .latin1),
      ([0x61, 0xC3], .latin1),
      ([0xED, 0xA0, 0x80], .latin1),
      ([0xFF], .latin1),
    ] as [([UInt8], TextEncoding)])
  func detection(bytes: [UInt8], expected: TextEncoding) {
    #expect(TextEncoding.detected(in: bytes) == expected)
  }

  @Test(
    arguments: [
      (.utf8, "UTF-8"), (.utf16LittleEndian, "UTF-16"), (.utf16BigEndian, "UTF-16"),
      (.latin1, "Latin-1"),
    ] as [(TextEncoding, String)])
  func name(encoding: TextEncoding, expected: String) {
    #expect(encoding.name == expected)
  }
}
