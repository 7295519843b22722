import FrenchText

/// A short stretch of text looked at as a possible heading.
struct Headline: Sendable {
  /// Its words as they stand.
  let words: [String]
  /// Its words folded to lower-case ASCII letters and digits.
  let folded: [String]
  /// How many letters it has, and how many of them are capitals.
  let letters: Int
  let capitals: Int

  /// The words of some bytes.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self.init(pieces: [range], of: text)
  }

  /// The words of some pieces, in order.
  init(pieces: [Range<Int>], of text: [UInt8]) {
    var words: [String] = []
    var (letters, capitals) = (0, 0)
    for piece in pieces {
      var (start, offset) = (piece.lowerBound, piece.lowerBound)
      func close() {
        if offset > start { words.append(String(decoding: text[start..<offset], as: UTF8.self)) }
      }
      while offset < piece.upperBound {
        let (value, length) = text.scalar(at: offset)
        if ScalarClass.isSpace(value) {
          close()
          start = offset + length
        }
        if ScalarClass.isUppercase(value) { capitals += 1 }
        if ScalarClass.isLetter(value) { letters += 1 }
        offset += length
      }
      close()
    }
    self.words = words
    self.letters = letters
    self.capitals = capitals
    folded = words.map { word in
      String(
        decoding: Fold.folded(Array(word.utf8)).filter {
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
    guard Self.prepositions.contains(first), folded.count > 1 else { return false }
    return Self.interrogatives.contains(folded[1])
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
