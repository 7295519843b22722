/// The schemes and statuses that French social law tells apart, by the words that name them.
///
/// Whoever works in a private company is left out: what names no status speaks of them.
struct SocialStatus: Sendable {
  /// Its name in a sentence, with the article.
  let name: String

  /// The statuses that a text names, always in the same order.
  ///
  /// - Complexity: O(words · phrases with the same first letter)
  static func named(in text: String) -> [SocialStatus] {
    let words = QuestionWords.folded(text).map {
      Statement.Word(letters: Array($0.utf8)[...])
    }
    let found = table.meanings(in: words)
    return all.indices.filter { number in found.contains { $0.meaning == number } }
      .map { SocialStatus(name: all[$0].0) }
  }

  /// By number in the list below.
  private static let table = PhraseTable(all.map(\.1))

  private static let all: [(String, String)] = [
    (
      "le régime général",
      "regime… general|secteur prive|salarie… du prive|entreprise… privee…"
    ),
    (
      "la fonction publique",
      "fonctionnaire…|fonction… publique…|agent… public…|agent… de l etat|agent… territori…"
    ),
    ("le régime agricole", "agricole…|agriculteur…|agricultrice…|msa"),
    (
      "les travailleurs indépendants",
      "travailleur… independant…|travailleur… non salarie…|tns|auto entrepreneu…|autoentrepreneu…"
        + "|micro entrepreneu…|microentrepreneu…|artisan|artisans|artisane…|commercant…"
        + "|profession… liberale…|professionnel… liberal|professionnels liberaux"
        + "|travailleurs liberaux|un independant|une independante|les independants"
        + "|suis independant…|a mon compte|a son compte"
    ),
    ("l’intérim", "interim|interimaire…|travail temporaire"),
    ("les demandeurs d’emploi", "demandeu… d emploi|chomeur…|chomeuse…|au chomage"),
    ("l’apprentissage", "apprenti|apprentie|apprentis|apprenties|apprentissage"),
    ("les étudiants", "etudiant…"),
    ("les militaires", "militaire…"),
    ("les marins", "marin|marins|regime… maritime…"),
    ("les régimes spéciaux", "regime… special|regimes speciaux|sncf|ratp"),
    ("les particuliers employeurs", "particulier… employeur…|assistante… maternelle…"),
  ]
}
