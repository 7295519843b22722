import Testing

@testable import Console

struct LineReaderTests {
  private func lines(_ bytes: [UInt8], limit: Int = 100, chunk: Int) throws -> [LineReader.Line] {
    var reader = LineReader(keeping: limit, read: input(bytes, chunk: chunk))
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(try reader.next() == nil)
    return lines
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
    ("a\r\nb\r\n", ["a", "b"]), ("\r\n", [""]), ("a\rb\n", ["a\rb"]), ("\u{FEFF}é\n", ["é"]),
    ("é\n\u{FEFF}b", ["é", "\u{FEFF}b"]),
  ])
  func `Lines are the same however the bytes come`(text: String, expected: [String]) throws {
    for chunk in [3, 4, 5, 64] {
      let read = try lines(Array(text.utf8), chunk: chunk)
      #expect(read.map(\.bytes) == expected.map { Array($0.utf8) })
    }
  }

  @Test func `No more of a long line is kept than is wanted`() throws {
    let text = String(repeating: "a", count: 1_000_000) + "\r\nb\n"
    let read = try lines(Array(text.utf8), limit: 10, chunk: 1 << 16)
    #expect(read.map(\.length) == [1_000_000, 1])
    #expect(read.map(\.bytes.count) == [10, 1])
  }

  @Test func `A refusal is told`() {
    var reader = LineReader(keeping: 10) { () throws(StreamError) in
      throw .refused(reason: "c’est un dossier")
    }
    #expect(throws: StreamError.refused(reason: "c’est un dossier")) { try reader.next() }
  }
}
