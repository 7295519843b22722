/// Tells whether a statement obliges or leaves free.
enum ObligationRule {
  /// What a statement says of duty; nil where it says nothing. What leaves free is looked for first:
  /// « n’est pas obligatoire » holds « obligatoire ».
  static func claim(in statement: Statement) -> Claim? {
    for (meaning, phrases) in [("libre", freeing), ("obligé", obliging)] {
      for phrase in phrases {
        if let place = statement.places(of: phrase).first {
          return Claim(
            meaning: [meaning],
            quote: statement.quote(from: place, through: place + phrase.count - 1))
        }
      }
    }
    return nil
  }

  /// Whether the words of a question ask for a duty.
  static func isAsked(by words: [String]) -> Bool {
    words.contains { word in asking.contains { word.hasPrefix($0) } }
  }

  /// How words begin that ask for one.
  static let asking = [
    "oblig", "doit", "dois", "doiv", "faut", "faudr", "indispensable", "necessaire", "requis",
    "besoin", "imperati", "exig", "tenu", "facultati",
  ]

  private static let freeing = Phrase.lines(
    """
    pas obligatoire…
    plus obligatoire…
    non obligatoire…
    facultati…
    pas oblig…
    pas d oblig…
    plus d oblig…
    sans obligation…
    pas necessaire…
    plus necessaire…
    sans necessairement
    pas necessairement
    pas indispensable…
    pas besoin
    sans qu il soit besoin
    sans avoir besoin
    est libre
    est conseille…
    est recommande…
    """)

  private static let obliging = Phrase.lines(
    """
    obligatoire…
    obligation
    indispensable…
    requis…
    necessaire…
    imperati…
    doit
    doivent
    devez
    devra
    est soumis…
    est subordonne…
    destine… a
    destine… aux
    reserve… a
    reserve… aux
    prealablement
    """)
}
