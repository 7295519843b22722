import FrenchText

@testable import Documents

extension Reading {
  /// What breaks the promises that hold of every document; nothing where all are kept.
  var faults: [String] {
    faultsOfOrder + faultsOfLetters + document.passages.flatMap { faults(of: $0) }
  }

  private var faultsOfOrder: [String] {
    var found: [String] = []
    let passages = document.passages
    for (first, second) in zip(passages, passages.dropFirst())
    where first.hull.lowerBound > second.hull.lowerBound {
      found.append("passages out of order at \(second.hull)")
    }
    let spans = passages.flatMap(\.spans).sorted { $0.lowerBound < $1.lowerBound }
    for (first, second) in zip(spans, spans.dropFirst()) where first.overlaps(second) {
      found.append("passages overlap: \(first) and \(second)")
    }
    return found
  }

  /// A letter is in a passage, or in a block that is a heading of one; never lost.
  private var faultsOfLetters: [String] {
    let text = document.text.bytes
    var isShown = [Bool](repeating: false, count: text.count)
    for span in document.passages.flatMap(\.spans) { for index in span { isShown[index] = true } }
    var isHeading = [Bool](repeating: false, count: text.count)
    let headings = Set(document.passages.flatMap(\.section).map { Essence(of: $0).text })
    for block in document.blocks {
      let offsets = block.pieces.flatMap(Array.init)
      guard !offsets.contains(where: { isShown[$0] }),
        headings.contains(Essence(of: source(of: block.pieces)).text)
      else { continue }
      for offset in offsets { isHeading[offset] = true }
    }
    let targets = linkTargets
    return text.indices.filter { text[$0] & 0xC0 != 0x80 }.compactMap { offset in
      let isKept = isShown[offset] || isHeading[offset] || targets.contains(offset)
      return isKept || !ScalarClass.isLetter(text.scalar(at: offset).value)
        ? nil : "letter lost at \(offset)"
    }
  }

  /// The targets of Markdown links: never shown, and too long for a citation at times.
  private var linkTargets: Set<Int> {
    let text = document.text.bytes
    var found: Set<Int> = []
    for start in text.indices.dropLast() where text[start...].starts(with: "](".utf8) {
      let end = text[start...].firstIndex { $0 == UInt8(ascii: ")") || $0 <= 0x20 }
      if let end, text[end] == UInt8(ascii: ")") { found.formUnion(start..<end) }
    }
    return found
  }

  private func faults(of passage: Passage) -> [String] {
    let text = document.text.bytes
    var found: [String] = []
    func check(_ isKept: Bool, _ promise: String) {
      if !isKept { found.append("\(promise) at \(passage.hull)") }
    }
    let spans = passage.spans
    check(!spans.isEmpty && spans.allSatisfy { !$0.isEmpty }, "spans hold text")
    check(
      zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound },
      "spans ascend without touching")
    guard spans.allSatisfy({ 0 <= $0.lowerBound && $0.upperBound <= text.count }) else {
      return found + ["spans leave the text at \(passage.hull)"]
    }
    check(
      spans.flatMap { [$0.lowerBound, $0.upperBound] }.allSatisfy {
        $0 == text.count || text[$0] & 0xC0 != 0x80
      }, "spans hold whole scalars")
    check(spans.reduce(0) { $0 + $1.count } <= 1500, "at most 1,500 bytes of source")
    check(passage.hull.count <= 3000, "at most 3,000 bytes from first to last")
    check(document.text.fileRange(passage.hull).upperBound <= document.text.fileSize, "in the file")
    let layout = layout(of: passage)
    check(
      Essence(of: self.text(of: passage)) == Essence(of: source(of: spans)),
      "the text keeps its essence")
    check(!self.text(of: passage).unicodeScalars.contains(where: isForbidden), "plain characters")
    for sentence in SentenceSplitter.sentences(in: layout.bytes) {
      let shown = String(decoding: layout.bytes[sentence], as: UTF8.self)
      check(
        Essence(of: shown) == Essence(of: source(of: layout.spans(of: sentence))),
        "« \(shown) » leads back to its source")
    }
    return found
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    return scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
  }
}
