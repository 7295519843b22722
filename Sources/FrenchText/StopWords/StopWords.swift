/// Words that a question leaves out because they say nothing about what is asked.
///
/// Never a negation or a restriction: « ne », « pas », « non », « sans », « plus », « jamais »,
/// « aucun », « sauf », « avant », « après » and « pendant » change what is asked.
public enum StopWords {
  /// Whether a word is one, given folded and before stemming.
  ///
  /// - Complexity: O(1), a few comparisons of integers.
  public static func contains(_ folded: ArraySlice<UInt8>) -> Bool {
    contains(ShortWord(folded.span))
  }

  /// Whether a word is one, given folded and before stemming.
  ///
  /// - Complexity: O(1), a few comparisons of integers.
  package static func contains(_ word: ShortWord) -> Bool {
    switch word {
    // Articles, and what stands in their place.
    case "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cet",
      "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos",
      "votre", "vos", "leur", "leurs", "quelque", "quelques", "tout", "toute", "tous", "toutes",
      "tel", "telle", "tels", "telles", "meme", "memes", "autre", "autres":
      true
    // Pronouns and conjunctions.
    case "je", "j", "me", "m", "moi", "tu", "te", "t", "toi", "il", "elle", "on", "se", "s", "soi",
      "nous", "vous", "ils", "elles", "lui", "eux", "y", "en", "c", "ca", "cela", "ceci", "celui",
      "celle", "ceux", "celles", "ci", "qui", "que", "qu", "dont", "ou", "lequel", "laquelle",
      "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel", "desquels",
      "desquelles", "chacun", "chacune", "quelqu", "moi-meme":
      true
    // Prepositions, conjunctions and adverbs.
    case "a", "dans", "par", "pour", "sur", "sous", "vers", "chez", "avec", "entre", "parmi",
      "selon", "lors", "et", "mais", "donc", "or", "ni", "car", "si", "comme", "lorsque",
      "lorsqu", "puisque", "puisqu", "quoique", "quoiqu", "jusque", "jusqu", "afin", "ainsi",
      "alors", "aussi", "tres", "bien", "encore", "ici", "voici", "voila", "via", "envers",
      "puis", "etc":
      true
    // Auxiliary and modal verbs.
    case "etre", "suis", "es", "est", "sommes", "etes", "sont", "etais", "etait", "etions", "etiez",
      "etaient", "sera", "serai", "seras", "serons", "serez", "seront", "serait", "serais",
      "seraient", "soit", "sois", "soient", "soyez", "ete", "etant", "avoir", "ai", "as", "avons",
      "avez", "ont", "avais", "avait", "avions", "aviez", "avaient", "aura", "aurai", "auras",
      "aurons", "aurez", "auront", "aurait", "aurais", "auraient", "ait", "aie", "aies", "ayez",
      "aient", "eu", "ayant", "peut", "peux", "peuvent", "pouvez", "pouvons", "puisse", "pouvoir",
      "pourrait", "pourrais", "pourra", "pourrai", "pourront", "pourraient", "fait", "fais",
      "faire", "font", "faites", "vais", "va", "vont", "aller", "allez", "dois", "doit",
      "doivent", "devons", "devez", "devra", "devrait", "faut", "faudra", "veux", "veut",
      "voudrais", "voudrait", "souhaite", "aimerais":
      true
    // What asks.
    case "quoi", "quel", "quelle", "quels", "quelles", "quand", "comment", "combien", "pourquoi",
      "estce", "est-ce":
      true
    // Greetings, thanks and fillers.
    case "oui", "vraiment", "fois", "bonjour", "bonsoir", "salut", "merci", "svp", "stp", "plait",
      "remerciements", "madame", "monsieur", "cordialement", "svplait":
      true
    default:
      false
    }
  }
}
