import Testing

@testable import Retrieval

@Suite("Hash of a term")
struct TermHashTests {
  /// Values from the test suite of the FNV authors.
  @Test(
    "FNV-1a of known texts",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325),
      ("a", 0xAF63_DC4C_8601_EC8C),
      ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func known(text: String, expected: UInt64) {
    let bytes = Array(text.utf8)
    let hash = TermHash.fnv1a(bytes.span)
    #expect(hash == expected)
  }
}
