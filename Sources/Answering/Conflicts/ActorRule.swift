/// Finds who acts: « le médecin traitant », « l’employeur », « le salarié ».
enum ActorRule {
  /// The actors that a statement names; nil where it names none.
  static func claim(in statement: Statement) -> Claim? {
    var meaning: Set<String> = []
    var (first, last): (Int?, Int) = (nil, 0)
    for (actor, phrases) in actors {
      for phrase in phrases {
        let places = statement.places(of: phrase)
        guard let place = places.first else { continue }
        meaning.insert(actor)
        first = min(first ?? place, place)
        last = max(last, (places.last ?? place) + phrase.count - 1)
      }
    }
    guard let first else { return nil }
    // A long list is quoted from its beginning.
    return Claim(
      meaning: meaning, quote: statement.quote(from: first, through: min(last, first + 24)))
  }

  /// Whether the words of a question ask if somebody may initiate something.
  static func isAsked(by words: [String]) -> Bool {
    words.contains { word in initiating.contains { word.hasPrefix($0) } }
      && words.contains { word in initiators.contains { word.hasPrefix($0) } }
  }

  private static let initiating = ["demand", "sollicit", "prescri", "decid", "fixe", "initi"]
  private static let initiators = [
    "medecin", "employeur", "patron", "generaliste", "specialiste", "oncologue", "infirmier",
    "docteur", "chirurgien",
  ]

  private static let actors: [(String, [Phrase])] = [
    ("patient", "salarie…|patient…|assure|assures|vous|beneficiaire…|travailleur…|personne|agent"),
    ("employeur", "employeur…|entreprise"),
    ("médecin du travail", "medecin… du travail|medecins du travail"),
    ("service de santé au travail", "sante au travail|spst|spsti"),
    ("médecin traitant", "medecin… traitant…|generaliste…"),
    ("médecin conseil", "medecin… conseil…"),
    ("spécialiste", "specialiste…|oncologue…|medecin… specialiste…|hospitalier…|soignants"),
    ("infirmier", "infirmi…"),
    ("service social", "assistant… social…|assistant… de service social|service social"),
    ("MDPH", "mdph|cdaph|mda|maison departementale"),
    ("caisse", "cpam|caisse|assurance maladie"),
    ("Cap emploi", "cap emploi"), ("CARSAT", "carsat"), ("Agefiph", "agefiph"),
  ].map { actor, phrases in
    (actor, phrases.split(separator: "|").map(Phrase.init))
  }
}
