/// The closed classes of French that gluing involves, folded.
enum GrammaticalWords {
  /// Short words that are found glued to their neighbours. What can as well be an ending or a
  /// beginning of ordinary words (« on », « ma », « se ») is left out.
  static let glued: [ShortWord] = [
    "de", "du", "des", "la", "le", "les", "un", "une", "au", "aux", "en", "et", "ou", "est", "ce",
    "cet", "ces", "cette", "il", "ils", "elle", "vos", "nos", "ses", "son", "mon", "mes", "par",
    "pas", "que", "qui", "sur", "sous", "pour", "avec", "dans", "sans", "plus", "tout", "tous",
    "vous", "nous", "votre", "notre", "leur", "leurs", "selon", "apres", "avant", "entre", "chez",
    "vers", "peut", "sont", "ont", "etre", "mais", "donc", "comme", "aussi", "tres", "meme",
  ]

  /// Those that are written with an accent. In « déposer » the accent tells that no « de » is
  /// there.
  static let accented: [ShortWord] = ["apres", "la", "ou", "etre", "tres", "meme"]

  /// Words made of grammatical words and whole all the same.
  private static let whole: [ShortWord] = [
    "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel",
    "desquels", "desquelles", "pourquoi", "pourtant", "parmi", "partout", "parfois", "surtout",
    "surplus", "toutefois", "quelque", "quelques", "quelquefois", "autrefois", "lorsque",
    "puisque", "jusque", "quoique", "presque", "depuis", "dessous", "dessus", "dedans", "dehors",
    "desormais", "auparavant", "aupres", "autour", "autant", "aucun", "aucune", "chacun",
    "chacune", "cependant", "ensuite", "enfin", "ensemble", "environ", "envers", "encore",
    "neanmoins", "davantage", "plutot", "plusieurs", "bientot", "longtemps", "malgre", "durant",
    "pendant", "derriere", "devant", "dorenavant", "notamment", "comment", "combien", "ailleurs",
    "voici", "voila", "cela", "celui", "celle", "celles", "ceux", "hormis",
  ]

  /// Whether a word is grammatical as a whole, so that nothing is glued in it.
  static func contains(_ word: Span<UInt8>) -> Bool {
    whole.contains(word) || StopWords.contains(ShortWord(word))
  }
}
