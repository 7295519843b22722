import Documents
import TestFixtures

@testable import Verification

/// One random edit of a copy of a corpus around a cited place, and what must come of it.
struct RandomEdit: CustomStringConvertible {
  enum Kind: CaseIterable {
    case insertBefore, insertAfter, insertWord, deleteWord, changeWord, changeDigit, reflow
    case deleteQuote, moveQuote, rename, deleteDocument
  }

  let kind: Kind
  let citation: SavedCitation
  var files: [String: [UInt8]]
  var expected: String

  var description: String { "\(kind) at \(citation.id)" }

  init(_ kind: Kind, of copy: CorpusCopy, using generator: inout SeededGenerator) {
    self.kind = kind
    files = copy.files
    expected = ""
    let candidates = CorpusCopy.citations.filter { citation in
      citation.spans.count == 1 && Self.words(in: citation, of: copy).count > 8
        && (kind != .changeDigit || citation.text.contains { $0.isNumber })
    }
    citation = candidates[Int.random(in: 0..<candidates.count, using: &generator)]
    apply(copy, &generator)
  }

  /// The words of the quote's bytes: runs of letters after white space.
  private static func words(in citation: SavedCitation, of copy: CorpusCopy) -> [Range<Int>] {
    let file = copy.files[citation.file] ?? []
    var words: [Range<Int>] = []
    var start: Int?
    for index in citation.hull {
      let isLetter =
        file[index] >= 0x80 || (file[index] | 0x20) >= 0x61 && (file[index] | 0x20) <= 0x7A
      if isLetter, start == nil, index == citation.hull.lowerBound || file[index - 1] == 0x20 {
        start = index
      } else if !isLetter, let begun = start {
        if file[index] == 0x20, index - begun > 3 { words.append(begun..<index) }
        start = nil
      }
    }
    return words
  }

  private mutating func apply(_ copy: CorpusCopy, _ generator: inout SeededGenerator) {
    let hull = citation.hull
    let words = Self.words(in: citation, of: copy)
    let word = words[Int.random(in: 0..<words.count, using: &generator)]
    switch kind {
    case .insertBefore:
      replace(hull.lowerBound..<hull.lowerBound, "Une phrase de plus, ajoutée ici.\n", "moved")
    case .insertAfter:
      replace(hull.upperBound..<hull.upperBound, "\nUne phrase de plus.", "intact")
    case .insertWord: replace(word.lowerBound..<word.lowerBound, "kiwi ", "changed")
    case .deleteWord: replace(word.lowerBound..<word.upperBound + 1, "", "changed")
    case .changeWord: replace(word, "rhododendron", "changed")
    case .changeDigit:
      let file = files[citation.file] ?? []
      let digit = hull.first { (0x30...0x39).contains(file[$0]) } ?? hull.lowerBound
      replace(digit..<digit + 1, file[digit] == 0x37 ? "8" : "7", "changed")
    case .reflow: replace(word.upperBound..<word.upperBound + 1, "\n   ", "moved")
    case .deleteQuote: replace(hull, "", "gone")
    case .moveQuote: move(hull)
    case .rename:
      files["autre-nom.txt"] = files.removeValue(forKey: citation.file)
      expected = "moved"
    case .deleteDocument:
      files[citation.file] = nil
      expected = "no_document"
    }
    // What stands a second time in the document is still there once one is gone or altered.
    if ["changed", "gone"].contains(expected), let file = files[citation.file] {
      let rest = Essence(of: String(decoding: file, as: UTF8.self)).text
      if rest.contains(Essence(of: citation.text).text) { expected = "moved" }
    }
  }

  private mutating func replace(_ range: Range<Int>, _ text: String, _ verdict: String) {
    files[citation.file]?.replaceSubrange(range, with: Array(text.utf8))
    expected = verdict
  }

  /// The quote goes to the document's end.
  private mutating func move(_ hull: Range<Int>) {
    guard let file = files[citation.file] else { return }
    var edited = file
    edited.removeSubrange(hull)
    files[citation.file] = edited + Array("\n\n".utf8) + file[hull] + Array("\n".utf8)
    expected = "moved"
  }
}
