import TestFixtures
import Testing

@testable import Retrieval

@Suite("Checksum")
struct ChecksumTests {
  /// Values of the reference implementation.
  @Test(
    "XXH64 of known texts",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999),
      ("a", 0xD24E_C4F1_A98C_6E5B),
      ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func known(text: String, expected: UInt64) {
    let bytes = Array(text.utf8)
    let checksum = Checksum.xxHash64(bytes.span.raw)
    #expect(checksum == expected)
  }

  @Test("of parts is that of the whole", arguments: UInt64(0)..<100)
  func parts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    var checksum = Checksum()
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 0...70, using: &generator))
      checksum.add(bytes.span.raw.extracting(start..<end))
      start = end
    }
    let (found, expected) = (checksum.value, Checksum.xxHash64(bytes.span.raw))
    #expect(found == expected, "seed \(seed)")
  }
}
