extension StopWords {
  /// The words, folded.
  static let table: [ShortWord] =
    articles + pronouns + prepositions + auxiliaries + questions + courtesies

  private static let articles: [ShortWord] = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux",
    "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses",
    "notre", "nos", "votre", "vos", "leur", "leurs", "quelque", "quelques", "tout", "toute",
    "tous", "toutes", "tel", "telle", "tels", "telles", "meme", "memes", "autre", "autres",
  ]

  private static let pronouns: [ShortWord] = [
    "je", "j", "me", "m", "moi", "tu", "te", "t", "toi", "il", "elle", "on", "se", "s", "soi",
    "nous", "vous", "ils", "elles", "lui", "eux", "y", "en", "c", "ca", "cela", "ceci", "celui",
    "celle", "ceux", "celles", "ci", "la", "qui", "que", "qu", "dont", "ou", "lequel", "laquelle",
    "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel", "desquels",
    "desquelles", "chacun", "chacune", "quelqu", "moi-meme",
  ]

  private static let prepositions: [ShortWord] = [
    "a", "dans", "par", "pour", "sur", "sous", "vers", "chez", "avec", "entre", "parmi", "selon",
    "lors", "et", "mais", "donc", "or", "ni", "car", "si", "comme", "lorsque", "lorsqu",
    "puisque", "puisqu", "quoique", "quoiqu", "jusque", "jusqu", "afin", "ainsi", "alors",
    "aussi", "tres", "bien", "encore", "ici", "voici", "voila", "via", "envers", "puis", "etc",
  ]

  private static let auxiliaries: [ShortWord] = [
    "etre", "suis", "es", "est", "sommes", "etes", "sont", "etais", "etait", "etions", "etiez",
    "etaient", "sera", "serai", "seras", "serons", "serez", "seront", "serait", "serais",
    "seraient", "soit", "sois", "soient", "soyez", "ete", "etant",
    "avoir", "ai", "as", "avons", "avez", "ont", "avais", "avait", "avions", "aviez", "avaient",
    "aura", "aurai", "auras", "aurons", "aurez", "auront", "aurait", "aurais", "auraient", "ait",
    "aie", "aies", "ayez", "aient", "eu", "ayant",
    "peut", "peux", "peuvent", "pouvez", "pouvons", "puis", "puisse", "pouvoir", "pourrait",
    "pourrais", "pourra", "pourrai", "pourront", "pourraient",
    "fait", "fais", "faire", "font", "faites", "vais", "va", "vont", "aller", "allez",
    "dois", "doit", "doivent", "devons", "devez", "devra", "devrait", "faut", "faudra",
    "veux", "veut", "voudrais", "voudrait", "souhaite", "aimerais",
  ]

  private static let questions: [ShortWord] = [
    "quoi", "quel", "quelle", "quels", "quelles", "quand", "comment", "combien", "pourquoi",
    "estce", "est-ce",
  ]

  private static let courtesies: [ShortWord] = [
    "oui", "vraiment", "fois", "bonjour", "bonsoir", "salut", "merci", "svp", "stp", "plait",
    "remerciements", "madame",
    "monsieur", "cordialement", "svplait",
  ]
}
