import WordTables

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
  static func named(in words: [String]) -> Aspect {
    words.indices.reduce(into: []) { aspects, place in
      aspects.formUnion(table.aspects(of: words[place]))
      aspects.formUnion(asked(by: words[place...].prefix(4), after: words[..<place].last))
    }
  }

  /// What a question word asks for, by the words that follow it and the one before.
  private static func asked(by words: ArraySlice<String>, after before: String?) -> Aspect {
    let next = words.dropFirst()
    switch words.first {
    case "qu": return next.starts(with: ["est", "ce", "que"]) ? .definition : []
    case "c": return next.starts(with: ["est", "quoi"]) ? .definition : []
    case "veut", "veulent": return next.first == "dire" ? .definition : []
    case "quoi": return quoi(next.first)
    case "ou": return next.isEmpty || ![nil, "d", "et"].contains(before) ? [] : .contact
    case "qui": return qui(before)
    case "combien": return combien(next)
    default: return []
    }
  }

  private static func quoi(_ next: String?) -> Aspect {
    switch next {
    case "sert", "servent": .purpose
    case "s": .definition
    default: []
    }
  }

  private static func qui(_ before: String?) -> Aspect {
    switch before {
    case nil: .people
    case "a", "pour", "par", "avec", "chez": [.people, .contact]
    default: []
    }
  }

  private static func combien(_ next: ArraySlice<String>) -> Aspect {
    let units = ["temps", "jours", "mois", "semaines", "annees"]
    return next.first?.hasPrefix("d") == true && next.contains(where: units.contains)
      ? .duration : .amount
  }

  /// The words that name an aspect.
  private struct Table {
    private var words = WordTable()
    /// By the number of the word.
    private var aspects: [Aspect] = []

    init(_ names: [(Aspect, String)]) {
      for (aspect, list) in names {
        for word in Array(list.utf8).split(separator: UInt8(ascii: " ")) {
          let number = words.number(of: word.span)
          if number == aspects.count { aspects.append([]) }
          aspects[number].insert(aspect)
        }
      }
    }

    func aspects(of word: String) -> Aspect {
      words.find(word.utf8Span.span).map { aspects[$0] } ?? []
    }
  }

  private static let table = Table(names)

  private static let names: [(Aspect, String)] = [
    (.definition, "definition definir signifie designe presentation glossaire"),
    (
      .people,
      "beneficiaire beneficiaires concerne concernes concernee concernees public publics "
        + "destinataires acteurs acteur intervenants interlocuteurs"
    ),
    (.moment, "quand moment date dates calendrier etapes etape delai delais"),
    (.duration, "duree durer dure durent longtemps delai delais renouvellement prolongation"),
    (
      .amount,
      "combien montant montants taux prix cout couts remuneration indemnisation financement "
        + "salaire coute chiffres calcul"
    ),
    (
      .contact,
      "contact contacts contacter coordonnees adresse adresser joindre telephone interlocuteur "
        + "interlocuteurs numero mail site annuaire"
    ),
    (
      .procedure,
      "comment demarche demarches procedure modalites faire obtenir proceder organiser etapes "
        + "demander demande"
    ),
    (
      .purpose,
      "pourquoi objectif objectifs but buts interet interets finalite avantage avantages utilite "
        + "enjeu enjeux raison raisons sert benefices"
    ),
    (.condition, "condition conditions critere criteres eligibilite eligible prerequis droit"),
    (
      .role,
      "role roles mission missions action actions fait intervient intervention aide aides aider "
        + "services propose"
    ),
    (
      .papers,
      "document documents piece pieces formulaire formulaires justificatif justificatifs papiers "
        + "certificat"
    ),
    (.duty, "obligation obligations obligatoire doit dois devoirs droits droit peut peux interdit"),
    (.difference, "difference differences distinguer comparer distinction confondre"),
    (.contents, "programme contenu deroulement deroule seances themes"),
  ]
}
