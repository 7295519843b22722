import TestFixtures
import Testing

@testable import Console

struct KeyDecoderTests {
  private func keys(_ text: String, chunk: Int = .max) -> [Key] {
    var decoder = KeyDecoder()
    var rest = Array(text.utf8)[...]
    var keys: [Key] = []
    while !rest.isEmpty {
      keys += decoder.decode(Array(rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
    }
    return keys
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1B}b", .alt("b")),
    ("\u{1B}F", .alt("f")), ("\u{1B}\u{7F}", .wordBackspace), ("\u{1B}[A", .up),
    ("\u{1B}OB", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
    ("\u{1B}[1;2D", .left), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .wordDelete),
    ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("é", .text("é")),
  ])
  func `A key`(typed: String, key: Key) {
    #expect(keys(typed) == [key])
    #expect(keys(typed, chunk: 1) == [key])
  }

  @Test func `Characters that come in pieces are put together`() {
    let typed = keys("é漢🇫🇷", chunk: 1).map { key in
      if case .text(let text) = key { text } else { "?" }
    }
    #expect(typed.joined() == "é漢🇫🇷")
  }

  @Test(arguments: [1, 3, 100]) func `A paste is one key, line ends included`(chunk: Int) {
    let typed = "a\u{1B}[200~un\rdeux\u{1B}[D\u{1B}[201~b"
    #expect(keys(typed, chunk: chunk) == [.text("a"), .paste("un\rdeux\u{1B}[D"), .text("b")])
  }

  @Test func `A lone Escape waits until it is settled`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.isUndecided)
    #expect(decoder.settle() == [.escape])
    #expect(!decoder.isUndecided)
  }

  @Test(arguments: ["\u{1B}[[A", "\u{1B}[15~", "\u{1B}[I", "\u{1B}[1;5P"])
  func `Keys without a meaning type nothing`(typed: String) {
    #expect(keys(typed + "x") == [.text("x")])
  }

  @Test func `Bytes that are no text are shown as such`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x61, 0xFF, 0x62]) == [.text("a\u{FFFD}b")])
  }

  /// Whatever comes, and however it is cut, the same is typed.
  @Test(arguments: 1...20) func `Keys do not depend on the pieces they come in`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "é", "a", "漢", "\u{1B}[D", "\u{1B}[1;5C", "\u{1B}b", "\r", "\u{3}", "\u{1B}OA",
      "\u{1B}[200~x\ry\u{1B}[201~", "\u{1B}[99~",
    ]
    let typed = (0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let whole = joined(keys(typed))
    for chunk in [1, 2, 3, 7] { #expect(joined(keys(typed, chunk: chunk)) == whole) }
  }

  /// The keys, with characters that follow each other as one text.
  private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { joined, key in
      if case .text(let more) = key, case .text(let text) = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(key)
      }
    }
  }
}
