import FrenchText
import Indexing

/// Whether a passage holds the kind of thing that a question asks for.
enum AnswerType {
  /// A word of a passage.
  private struct Word {
    /// The hash of its term.
    var hash: UInt64
    var isNumber: Bool
    /// Whether it is a number like that of a year: « 2024 ».
    var isYear: Bool
  }

  /// Whether a passage holds what a kind of question asks for; false for kinds that ask for nothing
  /// that shows.
  static func isHeld(_ kind: QuestionKind, by reading: PassageReading) -> Bool {
    switch kind {
    case .yesNo, .what, .which, .difference, .other: return false
    case .who, .when, .where, .how, .howMany, .howLong, .why: break
    }
    return isHeld(
      kind,
      by: reading.analyzed.occurrences.filter { !$0.isVariant }.map {
        let term = reading.analyzed.term($0)
        let isNumber = $0.kind == .number
        return Word(
          hash: ThemeTable.hash(of: term), isNumber: isNumber,
          isYear: isNumber && term.count == 4 && term.starts(with: "20".utf8))
      })
  }

  private static func isHeld(_ kind: QuestionKind, by words: [Word]) -> Bool {
    switch kind {
    case .howLong: holdsDuration(words)
    case .when: holdsDuration(words) || holdsDate(words) || holds(moments, words)
    case .howMany: words.contains { $0.isNumber } || holds(numberWords, words)
    case .who: holds(actors, words)
    case .where: holds(places, words)
    case .how: holds(ways, words)
    case .why: holds(reasons, words)
    case .yesNo, .what, .which, .difference, .other: false
    }
  }

  private static func holds(_ list: [UInt64], _ words: [Word]) -> Bool {
    words.contains { list.contains($0.hash) }
  }

  /// A number or number word followed by a unit of time.
  private static func holdsDuration(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { number, unit in
      (number.isNumber || numberWords.contains(number.hash)) && units.contains(unit.hash)
    }
  }

  private static func holdsDate(_ words: [Word]) -> Bool {
    holds(months, words)
      || words.contains(where: \.isYear)
  }

  private static let units = terms([
    "jour", "jours", "mois", "an", "ans", "année", "années", "semaine", "semaines", "heure",
    "heures", "h", "minutes", "trimestre",
  ])

  private static let months = terms([
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ])

  private static let moments = terms([
    "avant", "après", "pendant", "dès", "lors", "moment", "délai", "début", "fin", "durant",
    "suivant", "suivent",
  ])

  private static let numberWords = terms([
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze",
    "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "deux", "pourcent", "euros",
    "montant", "taux", "moitié", "double",
  ])

  private static let actors = terms([
    "médecin", "employeur", "salarié", "patient", "assuré", "travailleur", "assistant",
    "assistante", "service", "caisse", "infirmier", "psychologue", "personne", "agent", "CPAM",
    "MDPH", "MSA", "CARSAT", "équipe", "conseil", "commission", "entreprise", "collègue",
    "référent", "représentant", "délégué", "spécialiste", "vous", "toute", "tout",
  ])

  private static let places = terms([
    "site", "auprès", "annuaire", "adresse", "lieu", "service", "établissement", "centre",
    "département", "domicile", "www", "internet", "téléphone", "numéro", "caisse",
  ])

  private static let ways = terms([
    "demander", "adresser", "contacter", "remplir", "formulaire", "dossier", "rendez", "appeler",
    "prendre", "transmettre", "déposer", "envoyer", "certificat", "auprès", "via", "joindre",
    "prescription", "accord", "cerfa",
  ])

  private static let reasons = terms([
    "car", "parce", "afin", "but", "objectif", "raison", "permet", "éviter", "pour", "cause",
    "puisque", "permettre", "vise",
  ])

  /// The hashes of the terms of some words.
  private static func terms(_ words: [String]) -> [UInt64] {
    words.map { ThemeTable.hash(of: Array(QuestionTerms.term($0).utf8)[...]) }
  }
}
