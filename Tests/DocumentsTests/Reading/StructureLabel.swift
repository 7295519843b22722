import Foundation

@testable import Documents

/// A place of a document that a person has labelled, as `Evaluation/structure.jsonl` states it.
struct StructureLabel: Decodable {
  enum Kind: String, Decodable { case section, unreadable, joined }

  var id: String
  var file: String
  var line: Int
  var kind: Kind
  var heading: [String]?
  var with: Int?

  static func all() throws -> [StructureLabel] {
    let url = SampleCorpus.root.appendingPathComponent("Tests/Evaluation/structure.jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(StructureLabel.self, from: Data($0.utf8))
    }
  }

  /// The numbers of the passages that hold at least half of a line.
  static func passages(holding line: Int, in document: ParsedDocument) -> Set<Int> {
    let text = document.text.bytes
    let ends = [-1] + text.indices.filter { text[$0] == 0x0A } + [text.count]
    let range = (ends[line - 1] + 1)..<ends[line]
    return Set(
      document.passages.indices.filter { index in
        let held = document.passages[index].spans.reduce(0) { $0 + $1.clamped(to: range).count }
        return held * 2 >= range.count
      })
  }

  /// Whether two headings have the same letters and digits, or one begins with the other.
  static func isSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (key(first), key(second))
    if first == second { return true }
    return min(first.count, second.count) >= 8
      && (first.hasPrefix(second) || second.hasPrefix(first))
  }

  private static func key(_ text: String) -> String {
    let flat = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    let kept = flat.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return String(String.UnicodeScalarView(kept))
  }
}
