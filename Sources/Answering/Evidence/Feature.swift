/// What is looked at to tell whether a passage answers a question. Each is a number, mostly from
/// 0 to 1; a fitted weight says what it counts.
package enum Feature: Int, CaseIterable, Sendable {
  /// BM25 of the passage's own words, as a share of the question's rarity.
  case body
  /// BM25 of the headings.
  case section
  /// BM25 of the document's title.
  case title
  /// The share of the question that passage and headings hold.
  case coverage
  /// The share of the question that the passage alone holds.
  case bodyCoverage
  /// The share of the question that its best sentence holds.
  case sentence
  /// The share of neighbouring words of the question that are near each other in the passage.
  case nearness
  /// The share of the question that the headings hold, where the innermost asks what it asks.
  case heading
  /// The share of the innermost heading's words that the question holds.
  case headingCoverage
  /// The share of the question that the headings hold.
  case sectionCoverage
  /// Whether the best sentence holds the kind of thing asked for: a duration, a date, an actor ….
  case answerType
  /// Whether the passage defines, where a definition is asked for.
  case definition
  /// Whether the best sentence permits, forbids or obliges, where yes or no is asked for.
  case polarity
  /// Whether the passage mostly sends the reader elsewhere.
  case reference
  /// The length of the passage in words, as a logarithm.
  case length
  /// The passage's BM25 as a share of the best one's.
  case share

  /// What it says, for people.
  package var explanation: String {
    switch self {
    case .body: "mots du passage (BM25)"
    case .section: "mots des intertitres (BM25)"
    case .title: "mots du titre (BM25)"
    case .coverage: "part de la question couverte"
    case .bodyCoverage: "part couverte par le passage seul"
    case .sentence: "part couverte par la meilleure phrase"
    case .nearness: "mots voisins restés voisins"
    case .heading: "l’intertitre pose la même question"
    case .headingCoverage: "l’intertitre est dans la question"
    case .sectionCoverage: "part couverte par les intertitres"
    case .answerType: "la phrase donne ce qui est demandé"
    case .definition: "le passage définit"
    case .polarity: "la phrase permet, interdit ou oblige"
    case .reference: "renvoi vers d’autres sources"
    case .length: "longueur du passage"
    case .share: "score rapporté au meilleur"
    }
  }
}
