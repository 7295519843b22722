import Testing

@testable import Documents

struct QuoteMarginsTests {
  private func margins(before: String, after: String) -> QuoteMargins {
    let (before, after) = (Array(before.utf8), Array(after.utf8))
    let quote = Array("la citation".utf8)
    return QuoteMargins(
      of: before.count..<before.count + quote.count, in: before + quote + after)
  }

  @Test func `Whole words, at most 32 characters of them`() {
    let margins = margins(
      before: "Un début qui est bien trop long pour que tout y tienne, et ",
      after: ", puis une fin qui est bien trop longue aussi")
    #expect(margins.prefix == "long pour que tout y tienne, et")
    #expect(margins.suffix == ", puis une fin qui est bien trop")
  }

  @Test func `Nothing at the ends of a text`() {
    let margins = margins(before: "", after: "")
    #expect(margins.prefix.isEmpty)
    #expect(margins.suffix.isEmpty)
  }

  @Test func `No word is cut where the text goes on`() {
    let margins = margins(
      before: "ééééé" + String(repeating: " ", count: 60) + "fin",
      after: "fin" + String(repeating: " ", count: 60) + "début")
    #expect(margins.prefix == "fin")
    #expect(margins.suffix == "fin")
  }

  @Test func `Laid out for reading, and cut between characters`() {
    let margins = margins(
      before: String(repeating: "é", count: 65) + "  l’été\n\u{200B}**est** là\n", after: "\r\n€€")
    #expect(margins.prefix == "l’été est là")
    #expect(margins.suffix == "€€")
  }

  @Test func `A part of the text with the surroundings tells the same`() {
    let text = Array(String(repeating: "d’été à Lœss… ", count: 30).utf8)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
    for (start, end) in zip(starts, starts.dropFirst(40)) {
      let first = max(0, start - QuoteMargins.surroundings)
      let part = Array(text[first..<min(text.count, end + QuoteMargins.surroundings)])
      let (whole, found) = (
        QuoteMargins(of: start..<end, in: text),
        QuoteMargins(of: start - first..<end - first, in: part)
      )
      #expect(found == whole)
      #expect(found.prefix == whole.prefix && found.suffix == whole.suffix)
    }
  }
}
