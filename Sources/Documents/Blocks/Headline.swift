import FrenchText

/// A short stretch of text looked at as a possible heading.
///
/// Most stretches are no headings, which their first words tell: words are made out of the text only
/// as they are asked for.
struct Headline: Sendable {
  /// How many letters it has, and how many of them are capitals.
  let letters: Int
  let capitals: Int

  private let text: [UInt8]
  private let ranges: [Range<Int>]

  /// The words of some bytes.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self.init(pieces: [range], of: text)
  }

  /// The words of some pieces, in order.
  ///
  /// - Parameters:
  ///   - pieces: ranges of `text`.
  ///   - text: a document's text.
  ///   - limit: how many words matter: once there are more, and a plain small letter was met, the
  ///     rest is not looked at.
  /// - Complexity: O(bytes)
  init(pieces: [Range<Int>], of text: [UInt8], upTo limit: Int = .max) {
    var ranges: [Range<Int>] = []
    var (letters, capitals, small) = (0, 0, 0)
    for piece in pieces {
      var (start, offset) = (piece.lowerBound, piece.lowerBound)
      while offset < piece.upperBound {
        switch text[offset] {
        case 0x61...0x7A:
          small += 1
          offset += 1
          continue
        case 0x21...0x40, 0x5B...0x60, 0x7B...0x7E:
          offset += 1
          continue
        default: break
        }
        let (value, length) = text.scalar(at: offset)
        if ScalarClass.isSpace(value) {
          if offset > start { ranges.append(start..<offset) }
          start = offset + length
          if ranges.count > limit && small > 0 { break }
        } else if ScalarClass.isLetter(value) {
          letters += 1
          if ScalarClass.isUppercase(value) { capitals += 1 }
        }
        offset += length
      }
      if ranges.count > limit && small > 0 { break }
      if offset > start { ranges.append(start..<offset) }
    }
    self.text = text
    self.ranges = ranges
    self.letters = letters + small
    self.capitals = capitals
  }

  /// Its words as they stand.
  var words: LazyMapCollection<[Range<Int>], String> {
    ranges.lazy.map { [text] in String(decoding: text[$0], as: UTF8.self) }
  }

  /// Its words folded to lower-case ASCII letters and digits, those left out that hold none.
  var folded: some BidirectionalCollection<String> {
    ranges.lazy.map { [text] range in
      String(
        decoding: Fold.folded(text[range]).filter {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        }, as: UTF8.self)
    }.filter { !$0.isEmpty }
  }

  /// Whether it holds neither letter nor digit.
  var isBlank: Bool { folded.isEmpty }

  /// Whether every letter is a capital, and there are enough of them to tell.
  var isAllCapitals: Bool { letters >= 4 && capitals == letters }

  /// Whether most letters are capitals, as in « MÉDECIN CONSEIL de la sécurité sociale ».
  var beginsInCapitals: Bool {
    guard words.count >= 2, capitals >= 8 else { return false }
    return words.prefix(2).allSatisfy {
      $0.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }
  }

  /// Whether the first word is in capitals, and long enough to tell.
  var beginsInCapitalWord: Bool {
    guard let first = words.first?.unicodeScalars, first.count >= 3 else { return false }
    return first.allSatisfy(\.properties.isUppercase)
  }

  /// Whether it begins as a question does.
  var beginsAsQuestion: Bool {
    guard let first = folded.first else { return false }
    if Self.interrogatives.contains(first) { return true }
    guard Self.prepositions.contains(first), let second = folded.dropFirst().first else {
      return false
    }
    return Self.interrogatives.contains(second)
  }

  /// Whether a finite verb or a subject pronoun shows that it is a sentence.
  var holdsVerb: Bool {
    words.contains("a") || folded.contains { Self.finiteVerbs.contains($0) }
      || words.contains { word in
        let last = word.split(whereSeparator: { $0 == "’" || $0 == "'" }).last ?? ""
        return last.count < word.count && Self.finiteVerbs.contains(last.lowercased())
      }
  }

  /// Whether the last word calls for another.
  var endsInFunctionWord: Bool { folded.last.map { Self.functionWords.contains($0) } ?? false }

  private static let interrogatives: Set<String> = [
    "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "quand", "comment", "combien",
    "pourquoi", "ou", "lequel", "laquelle", "lesquels", "lesquelles", "questce", "estce", "quest",
  ]

  private static let prepositions: Set<String> = [
    "a", "de", "pour", "dans", "par", "avec", "sur", "en", "chez", "vers",
  ]

  private static let functionWords: Set<String> = [
    "a", "au", "aux", "de", "des", "du", "d", "la", "le", "les", "l", "un", "une", "et", "ou",
    "en", "dans", "par", "pour", "sur", "avec", "sans", "que", "qui", "votre", "vos", "son", "sa",
    "ses", "entre", "leur", "leurs", "ce", "cette", "ces", "ne", "se", "est", "sont", "ainsi",
  ]

  private static let finiteVerbs: Set<String> = [
    "est", "sont", "etait", "sera", "seront", "soit", "ont", "avait", "aura", "ait", "peut",
    "peuvent", "pourra", "pourront", "doit", "doivent", "devra", "devront", "permet", "permettent",
    "va", "vont", "fait", "font", "faut", "tient", "tiennent", "comprend", "concerne", "dispose",
    "beneficie", "contribue", "trouvent", "trouve", "dit", "prevoit", "il", "ils", "elle", "elles",
    "on", "vous", "nous", "je", "cest", "sagit",
  ]
}
