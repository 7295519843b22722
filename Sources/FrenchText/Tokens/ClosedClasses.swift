/// The small closed classes of French that decide where a word ends.
enum ClosedClasses {
  /// What loses its vowel before another: the letters before the apostrophe.
  static let elided: [ShortWord] = [
    "l", "d", "j", "m", "t", "s", "c", "n", "qu",
    "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu",
  ]

  /// Whether an apostrophe stands inside one word: « aujourd’hui », « prud’homme », « presqu’île ».
  static func isOneWord(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    switch ShortWord(first) {
    case "aujourd", "prud": true
    case "presqu": ShortWord(second) == "ile" || ShortWord(second) == "iles"
    default: false
    }
  }

  /// What follows a verb or a pronoun after a hyphen and is a word of its own: « peut-il »,
  /// « celui-ci », « lui-même », « est-ce-que ».
  static let clitics: [ShortWord] = [
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "t", "ce", "le", "la", "les",
    "moi", "toi", "lui", "leur", "y", "en", "ci", "meme", "memes", "que",
  ]

  /// Verbs that make a noun with the pronoun that follows: « rendez-vous ».
  static let nominalVerbs: [ShortWord] = ["rendez"]

  /// What makes an ordinal of digits: « 1er », « 1ère », « 2ème ».
  static let ordinals: [ShortWord] = [
    "er", "ere", "re", "e", "eme", "nd", "nde", "ieme", "ers", "eres", "res", "es", "emes",
  ]

  /// Last labels of host names seen in French documents.
  static let topLevelDomains: [ShortWord] = [
    "fr", "com", "org", "net", "eu", "info", "gouv", "be", "ch", "ca", "lu", "int", "edu", "gov",
    "bzh", "paris", "alsace", "corsica", "re", "gp", "mq", "nc", "pf", "asso", "io",
  ]
}
