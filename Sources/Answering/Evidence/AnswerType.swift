import FrenchText
import Indexing

/// Whether a passage holds the kind of thing that a question asks for.
enum AnswerType {
  /// Whether a passage holds what a kind of question asks for, one of those that ask for no value;
  /// false for kinds that ask for nothing that shows.
  ///
  /// - Complexity: O(words of the passage), up to the first that is asked for
  static func isHeld(_ kind: QuestionKind, by reading: PassageReading) -> Bool {
    switch kind {
    case .who: reading.holds(actors)
    case .where: reading.holds(places)
    case .how: reading.holds(ways)
    case .why: reading.holds(reasons)
    case .howLong, .howMany, .when, .yesNo, .what, .which, .difference, .other: false
    }
  }

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

  private static func terms(_ words: [String]) -> [UInt64] { QuestionTerms.hashes(of: words) }
}
