/// What is looked for: the words of a citation and what stood around them, in essence.
struct Quote {
  /// More bytes than any citation has: what a record claims beyond that is not reckoned with.
  private static let mostBytes = 1 << 20

  let keys: [UInt32]
  let prefix: [UInt32]
  let suffix: [UInt32]
  /// The words before it, of it, and after it.
  let pattern: [ArraySlice<UInt32>]
  /// Which of these words are its own.
  let words: Range<Int>
  /// The first byte it was cited with.
  let start: Int
  /// How many bytes each of its spans had.
  let lengths: [Int]

  init(_ citation: SavedCitation) {
    let maps = [citation.prefix, citation.text, citation.suffix].map { EssenceMap(of: $0) }
    (prefix, keys, suffix) = (maps[0].keys, maps[1].keys, maps[2].keys)
    let words = maps.map { map in map.words(in: map.keys.indices).map { map.keys[$0] } }
    pattern = words.flatMap { $0 }
    self.words = words[0].count..<words[0].count + words[1].count
    start = citation.hull.lowerBound
    lengths = citation.spans.map { min($0.count, Self.mostBytes) }
    spread = min(citation.hull.count, Self.mostBytes)
    let bytes = Array(citation.text.utf8)
    shown = maps[1].words(in: maps[1].keys.indices).map { word in
      String(decoding: bytes[maps[1].bytes(of: word)], as: UTF8.self)
    }
  }

  private let spread: Int
  private let shown: [String]

  /// One of its own words as it was quoted.
  func word(_ number: Int) -> String { shown[number] }

  /// Over how many words it and its margins may be spread: a quote in pieces takes the room between
  /// them too.
  var reach: Int {
    let bytes = max(1, lengths.reduce(0, +))
    return pattern.count * (spread + bytes - 1) / bytes
  }
}
