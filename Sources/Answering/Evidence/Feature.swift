/// What is looked at to tell whether a passage answers a question. Each is a number, mostly from
/// 0 to 1; a fitted weight says what it counts.
package enum Feature: Int, CaseIterable, Sendable {
  /// BM25 of the passage's own words, as a share of the question's rarity.
  case body
  /// BM25 of the headings.
  case section
  /// BM25 of the document's title.
  case title
  /// The passage's BM25 as a share of the best one's.
  case share
  /// The share of the question that the best sentence and the headings hold, by words or by what
  /// they evoke.
  case sentence
  /// The share of the question that passage, headings and neighbouring passages hold in words.
  case context
  /// The share of neighbouring words of the question that are near each other in the passage.
  case nearness
  /// The share of the question whose themes the passage touches.
  case themes
  /// The share of the question whose themes the headings touch.
  case headingThemes
  /// The share of the question that the headings hold, where the innermost asks what it asks.
  case heading
  /// The share of the question that the headings hold, where the innermost names what is asked:
  /// « Durée », « Bénéficiaires ».
  case aspect
  /// Whether the passage holds the kind of thing asked for: a duration, a date, an actor ….
  case answerType
  /// Whether the passage says what a word of the question is, where that is asked.
  case definition

  /// What it says, for people.
  package var explanation: String {
    switch self {
    case .body: "mots du passage (BM25)"
    case .section: "mots des intertitres (BM25)"
    case .title: "mots du titre (BM25)"
    case .share: "score rapporté au meilleur"
    case .sentence: "part de la question dans la meilleure phrase"
    case .context: "part de la question dans le passage et ses voisins"
    case .nearness: "mots voisins restés voisins"
    case .themes: "thèmes de la question abordés"
    case .headingThemes: "thèmes abordés par les intertitres"
    case .heading: "l’intertitre pose la même question"
    case .aspect: "l’intertitre annonce ce qui est demandé"
    case .answerType: "le passage donne ce qui est demandé"
    case .definition: "le passage définit"
    }
  }
}
