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

  /// The acronyms explained in a text and their long forms, in order of appearance.
  ///
  /// - Complexity: O(bytes)
  public static func definitions(in text: [UInt8]) -> [(acronym: String, expansion: String)] {
    var found: [(acronym: String, expansion: String)] = []
    for line in text.split(separator: UInt8(ascii: "\n")) where mayDefine(line) {
      let words = Self.words(of: Array(line))
      for index in words.indices where words[index].isAcronym {
        if words[index].isBracketed, let long = before(index, words) {
          found.append((words[index].text, long))
        } else if index == 0, words.count > 2, words[0].endsInColon || words[1].text == ":",
          let long = after(words[1].text == ":" ? 1 : 0, words, of: words[0].text)
        {
          found.append((words[0].text, long))
        }
      }
    }
    return found
  }

  /// Whether a line can hold a definition: capitals behind a bracket, or in a first word with a
  /// colon. Few do, and bytes alone tell, so that most lines are never parted into words.
  private static func mayDefine(_ line: ArraySlice<UInt8>) -> Bool {
    var (capitals, bracketed, spaces) = (0, false, 0)
    for byte in line {
      switch byte {
      case 0x20:
        if spaces > 0 { capitals = 0 }
        spaces += 1
        bracketed = false
      case UInt8(ascii: "("):
        capitals = 0
        bracketed = true
      case UInt8(ascii: ":") where spaces < 2 && capitals > 1: return true
      // Accented capitals have two bytes of this kind; small letters with accents do no harm.
      case 0x41...0x5A, 0x80...: capitals += 1
      default: break
      }
      if bracketed && capitals > 1 { return true }
    }
    return false
  }

  private struct Part {
    var text: String
    /// First letters that count: of the word, and of its parts after a hyphen.
    var initials: [UInt8]
    var isSmall: Bool
    var isAcronym: Bool
    var isBracketed: Bool
    var endsInColon: Bool
    var endsClause: Bool
  }

  private static func words(of line: [UInt8]) -> [Part] {
    line.split { $0 == 0x20 }.flatMap { apart(String(decoding: $0, as: UTF8.self)) }
  }

  /// A word, and the one elided before it: « l’emploi » is two.
  private static func apart(_ word: String) -> [Part] {
    let pieces = word.split(whereSeparator: { $0 == "’" || $0 == "'" || $0 == "\u{A0}" })
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
      isBracketed: isBracketed, endsInColon: word.hasSuffix(":"),
      endsClause: word.hasSuffix(",") || word.hasSuffix(".") || word.hasSuffix(";"))
  }

  /// The long form that ends before a bracketed acronym.
  private static func before(_ index: Int, _ words: [Part]) -> String? {
    let wanted = Fold.folded(Array(words[index].text.utf8)).filter { (0x61...0x7A).contains($0) }
    for start in stride(from: index - 1, through: max(0, index - 14), by: -1) {
      if words[start].endsClause && start < index - 1 && words[start].text.count < 2 { return nil }
      let range = words[start..<index]
      if !words[start].isSmall, matches(range, wanted) {
        return range.map(\.text).joined(separator: " ")
      }
    }
    return nil
  }

  /// The long form that begins after an acronym and a colon.
  private static func after(_ colon: Int, _ words: [Part], of acronym: String) -> String? {
    let wanted = Fold.folded(Array(acronym.utf8)).filter { (0x61...0x7A).contains($0) }
    let rest = words[(colon + 1)...].prefix(14)
    for end in rest.indices {
      let range = rest[rest.startIndex...end]
      if matches(range, wanted) { return range.map(\.text).joined(separator: " ") }
    }
    return nil
  }

  /// Whether the initials of some words spell an acronym, small words counted or not.
  private static func matches(_ words: ArraySlice<Part>, _ wanted: [UInt8]) -> Bool {
    let main = words.filter { !$0.isSmall }
    guard main.count >= 2 || main.contains(where: { $0.initials.count > 1 }) else { return false }
    return words.flatMap(\.initials) == wanted || main.flatMap(\.initials) == wanted
      || main.compactMap(\.initials.first) == wanted
  }
}
