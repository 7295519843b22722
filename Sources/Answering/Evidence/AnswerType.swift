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
  ///
  /// - Complexity: O(words of the passage), up to the first that is asked for
  static func isHeld(_ kind: QuestionKind, by reading: PassageReading) -> Bool {
    let text = reading.analyzed
    let words = text.occurrences.indices.lazy.filter { !text.occurrences[$0].isVariant }
      .map { word(text.occurrences[$0], of: text, reading.hashes[$0]) }
    func holds(_ list: [UInt64]) -> Bool { words.contains { list.contains($0.hash) } }
    switch kind {
    case .howLong: return holdsDuration(Array(words))
    case .when:
      return holds(moments) || holds(months) || words.contains { $0.isYear }
        || holdsDuration(Array(words))
    case .howMany: return words.contains { $0.isNumber } || holds(numberWords)
    case .who: return holds(actors)
    case .where: return holds(places)
    case .how: return holds(ways)
    case .why: return holds(reasons)
    case .yesNo, .what, .which, .difference, .other: return false
    }
  }

  private static func word(
    _ occurrence: AnalyzedText.Occurrence, of text: AnalyzedText, _ hash: UInt64
  ) -> Word {
    let isNumber = occurrence.kind == .number
    return Word(
      hash: hash, isNumber: isNumber,
      isYear: isNumber && occurrence.term.count == 4
        && text.term(occurrence).starts(with: "20".utf8))
  }

  /// A number or number word followed by a unit of time.
  private static func holdsDuration(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { number, unit in
      (number.isNumber || numberWords.contains(number.hash)) && units.contains(unit.hash)
    }
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
