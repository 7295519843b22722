import FrenchText

/// What questions ask about a thing and headings announce: « Combien de temps ? » and « Durée de
/// versement », « Qui peut la demander ? » and « Bénéficiaires ».
struct Aspect: OptionSet, Sendable {
  let rawValue: UInt16

  static let definition = Aspect(rawValue: 1 << 0)
  static let people = Aspect(rawValue: 1 << 1)
  static let moment = Aspect(rawValue: 1 << 2)
  static let duration = Aspect(rawValue: 1 << 3)
  static let amount = Aspect(rawValue: 1 << 4)
  static let contact = Aspect(rawValue: 1 << 5)
  static let procedure = Aspect(rawValue: 1 << 6)
  static let purpose = Aspect(rawValue: 1 << 7)
  static let condition = Aspect(rawValue: 1 << 8)
  static let role = Aspect(rawValue: 1 << 9)
  static let papers = Aspect(rawValue: 1 << 10)
  static let duty = Aspect(rawValue: 1 << 11)
  static let difference = Aspect(rawValue: 1 << 12)
  static let contents = Aspect(rawValue: 1 << 13)

  /// The aspects that a question or a heading names.
  ///
  /// - Parameter words: folded, in order.
  /// - Returns: those named, none where nothing is.
  /// - Complexity: O(words)
  static func named(in words: [ShortWord]) -> Aspect {
    var aspects: Aspect = []
    for place in words.indices {
      aspects.formUnion(named(by: words[place]))
      let next = words[(place + 1)...].prefix(3)
      aspects.formUnion(asked(by: words[place], before: next, after: words[..<place].last))
    }
    return aspects
  }

  /// What a question word asks for, by the words that follow it and the one before.
  private static func asked(
    by word: ShortWord, before next: ArraySlice<ShortWord>, after before: ShortWord?
  ) -> Aspect {
    switch word {
    case "qu": next.starts(with: ["est", "ce", "que"]) ? .definition : []
    case "c": next.starts(with: ["est", "quoi"]) ? .definition : []
    case "veut", "veulent": next.first == "dire" ? .definition : []
    case "quoi": quoi(next.first)
    case "ou": next.isEmpty || ![nil, "d", "et"].contains(before) ? [] : .contact
    case "qui": qui(before)
    case "combien": combien(next)
    default: []
    }
  }

  private static func quoi(_ next: ShortWord?) -> Aspect {
    switch next {
    case "sert", "servent": .purpose
    case "s": .definition
    default: []
    }
  }

  private static func qui(_ before: ShortWord?) -> Aspect {
    switch before {
    case nil: .people
    case "a", "pour", "par", "avec", "chez": [.people, .contact]
    default: []
    }
  }

  private static func combien(_ next: ArraySlice<ShortWord>) -> Aspect {
    let units: [ShortWord] = ["temps", "jours", "mois", "semaines", "annees"]
    return next.first?.hasPrefix("d") == true && next.contains(where: units.contains)
      ? .duration : .amount
  }

  /// What a word names by itself.
  private static func named(by word: ShortWord) -> Aspect {
    switch word {
    case "definition", "definir", "signifie", "designe", "presentation", "glossaire": .definition
    case "beneficiaire", "beneficiaires", "concerne", "concernes", "concernee", "concernees",
      "public", "publics", "destinataires", "acteurs", "acteur", "intervenants":
      .people
    case "interlocuteurs": [.people, .contact]
    case "quand", "moment", "date", "dates", "calendrier", "etape": .moment
    case "etapes": [.moment, .procedure]
    case "delai", "delais": [.moment, .duration]
    case "duree", "durer", "dure", "durent", "longtemps", "renouvellement", "prolongation":
      .duration
    case "combien", "montant", "montants", "taux", "prix", "cout", "couts", "remuneration",
      "indemnisation", "financement", "salaire", "coute", "chiffres", "calcul":
      .amount
    case "contact", "contacts", "contacter", "coordonnees", "adresse", "adresser", "joindre",
      "telephone", "interlocuteur", "numero", "mail", "site", "annuaire":
      .contact
    case "comment", "demarche", "demarches", "procedure", "modalites", "faire", "obtenir",
      "proceder", "organiser", "demander", "demande":
      .procedure
    case "pourquoi", "objectif", "objectifs", "but", "buts", "interet", "interets", "finalite",
      "avantage", "avantages", "utilite", "enjeu", "enjeux", "raison", "raisons", "sert",
      "benefices":
      .purpose
    case "condition", "conditions", "critere", "criteres", "eligibilite", "eligible", "prerequis":
      .condition
    case "droit": [.condition, .duty]
    case "role", "roles", "mission", "missions", "action", "actions", "fait", "intervient",
      "intervention", "aide", "aides", "aider", "services", "propose":
      .role
    case "document", "documents", "piece", "pieces", "formulaire", "formulaires", "justificatif",
      "justificatifs", "papiers", "certificat":
      .papers
    case "obligation", "obligations", "obligatoire", "doit", "dois", "devoirs", "droits", "peut",
      "peux", "interdit":
      .duty
    case "difference", "differences", "distinguer", "comparer", "distinction", "confondre":
      .difference
    case "programme", "contenu", "deroulement", "deroule", "seances", "themes": .contents
    default: []
    }
  }
}
