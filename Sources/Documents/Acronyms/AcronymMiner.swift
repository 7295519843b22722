import FrenchText

/// Finds acronyms and what they stand for in the words of the documents themselves.
///
/// « forme longue (SIGLE) » and « SIGLE : forme longue » are read; the initials must match, words
/// such as « de », « la », « et » left out or not. After A. Schwartz and M. Hearst, "A simple
/// algorithm for identifying abbreviation definitions in biomedical text" (2003).
public enum AcronymMiner {
  /// The words that initials may leave out.
  private static let small: Set<String> = [
    "de", "des", "du", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux", "pour", "dans",
    "par", "sur", "un", "une",
  ]

  /// The most words of a long form.
  private static let longest = 14

  /// The acronyms explained in a text and their long forms, in order of appearance.
  ///
  /// - Complexity: O(bytes)
  public static func definitions(in text: [UInt8]) -> [(acronym: String, expansion: String)] {
    var found: [(acronym: String, expansion: String)] = []
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let (hasColon, hasBracket) = (line.contains(UInt8(ascii: ":")), line.contains(bracket))
      guard hasColon || hasBracket else { continue }
      let words = line.split(separator: 0x20)
      if hasColon, let definition = leading(words) { found.append(definition) }
      guard hasBracket else { continue }
      for index in words.indices where words[index].contains(bracket) && hasCapitals(words[index]) {
        found += bracketed(in: words[index], after: words[..<index])
      }
    }
    return found
  }

  private static let bracket = UInt8(ascii: "(")

  /// Whether a word holds two letters that may be capitals, as acronyms do. Few words do, and bytes
  /// alone tell, so that most are never looked at as letters.
  private static func hasCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    var capitals = 0
    for index in word.indices {
      switch word[index] {
      case 0x41...0x5A: capitals += 1
      // From U+00DF to U+00FF: small letters with accents.
      case 0xC3 where index + 1 < word.endIndex && word[index + 1] >= 0x9F: break
      // From U+2000 to U+203F: apostrophes, quotation marks and dashes.
      case 0xE2 where index + 1 < word.endIndex && word[index + 1] == 0x80: break
      case 0xC0...: capitals += 1
      default: break
      }
    }
    return capitals > 1
  }

  private struct Part {
    var text: String
    /// First letters that count: of the word, and of its parts after a hyphen.
    var initials: [UInt8]
    var isSmall: Bool
    var isAcronym: Bool
    var isBracketed: Bool
    var endsClause: Bool
  }

  /// A word, and the one elided before it: « l’emploi » is two.
  private static func parts(of word: ArraySlice<UInt8>) -> [Part] {
    let pieces = String(decoding: word, as: UTF8.self).split(whereSeparator: {
      $0 == "’" || $0 == "'" || $0 == "\u{A0}"
    })
    return pieces.map { part(String($0)) }
  }

  private static func part(_ word: String) -> Part {
    let isBracketed = word.hasPrefix("(")
    let bare = String(
      word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" || $0 == ":" })
    let letters = bare.filter(\.isLetter)
    let folded = Fold.folded(Array(bare.utf8))
    let initials = folded.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.compactMap(
      \.first)
    let isAcronym =
      (2...10).contains(letters.count) && !bare.contains(":")
      && letters.filter(\.isUppercase).count * 3 >= letters.count * 2
    return Part(
      text: bare, initials: initials,
      isSmall: small.contains(String(decoding: folded, as: UTF8.self)), isAcronym: isAcronym,
      isBracketed: isBracketed,
      endsClause: word.hasSuffix(",") || word.hasSuffix(".") || word.hasSuffix(";"))
  }

  /// The acronym that a line begins with, if a colon and its long form follow.
  private static func leading(
    _ words: [ArraySlice<UInt8>]
  ) -> (acronym: String, expansion: String)? {
    guard let first = words.first, hasCapitals(first) else { return nil }
    let all = words.lazy.flatMap(parts(of:))
    let head = Array(all.prefix(2))
    guard head.count == 2, head[0].isAcronym, head[1].text == ":" else { return nil }
    let wanted = letters(of: head[0])
    let long = Array(all.dropFirst(2).prefix(longest))
    for end in long.indices where matches(long[...end], wanted) {
      return (head[0].text, text(of: long[...end]))
    }
    return nil
  }

  /// The bracketed acronyms of a word whose long forms end before them.
  private static func bracketed(
    in word: ArraySlice<UInt8>, after words: ArraySlice<ArraySlice<UInt8>>
  ) -> [(acronym: String, expansion: String)] {
    let own = parts(of: word)
    return own.indices.compactMap { index in
      guard own[index].isBracketed, own[index].isAcronym else { return nil }
      return longForm(before: own[index], own[..<index], words).map { (own[index].text, $0) }
    }
  }

  /// The long form that ends before an acronym: looked for backwards, first in the parts of its own
  /// word, then in the words before.
  private static func longForm(
    before acronym: Part, _ parts: ArraySlice<Part>, _ words: ArraySlice<ArraySlice<UInt8>>
  ) -> String? {
    let wanted = letters(of: acronym)
    var (long, next, rest): ([Part], [Part], _) = ([], Array(parts), words)
    while long.count < longest {
      while next.isEmpty, let word = rest.popLast() { next = Self.parts(of: word) }
      guard let part = next.popLast() else { break }
      if part.endsClause && !long.isEmpty && part.text.count < 2 { return nil }
      long.insert(part, at: 0)
      if !part.isSmall, matches(long[...], wanted) { return text(of: long[...]) }
    }
    return nil
  }

  private static func text(of parts: ArraySlice<Part>) -> String {
    parts.map(\.text).joined(separator: " ")
  }

  /// The letters that the initials of a long form have to be.
  private static func letters(of acronym: Part) -> [UInt8] {
    Fold.folded(Array(acronym.text.utf8)).filter { (0x61...0x7A).contains($0) }
  }

  /// Whether the initials of some words spell an acronym, small words counted or not.
  private static func matches(_ words: ArraySlice<Part>, _ wanted: [UInt8]) -> Bool {
    let main = words.filter { !$0.isSmall }
    guard main.count >= 2 || main.contains(where: { $0.initials.count > 1 }) else { return false }
    return words.flatMap(\.initials) == wanted || main.flatMap(\.initials) == wanted
      || main.compactMap(\.initials.first) == wanted
  }
}
