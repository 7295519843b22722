/// What `reprise` can be told to do, beside answering the question it is given.
package enum Command: String, CaseIterable, Sendable {
  case ask, chat, index, show, verify, review, documents
  case evaluate = "eval"

  /// What stands for its argument in a usage line; nil where it takes none.
  var argument: String? {
    switch self {
    case .ask: "[QUESTION]"
    case .show, .review: "CITATION"
    case .verify: "[FICHIER…]"
    case .evaluate: "FICHIER…"
    case .chat, .index, .documents: nil
    }
  }

  /// One line for the list of commands, in French.
  var summary: String {
    switch self {
    case .ask: "répond à une question, ou à celles de l’entrée standard"
    case .chat: "mène une conversation, une question par ligne"
    case .index: "construit l’index ou le met à jour, et dit ce qui a changé"
    case .show: "montre le passage cité parmi les lignes qui l’entourent"
    case .verify: "relit les passages cités par des réponses enregistrées"
    case .review: "note qu’une personne a vérifié qu’une citation répond à une question"
    case .documents: "dit ce que contient le corpus"
    case .evaluate: "mesure les réponses sur des questions dont la réponse est connue"
    }
  }

  /// What its own help adds, in French.
  var details: String {
    switch self {
    case .ask:
      """
      Répond à la question donnée. Sans question, lit l’entrée standard : une question par
      ligne, chacune indépendante des autres, une réponse par ligne en jsonl.

      Code de retour : 0 répondu, 1 pas de réponse ou réponse incertaine, 2 erreur. Pour
      l’entrée standard : 0 si chaque ligne a été traitée, 2 si l’une d’elles est en erreur.
      """
    case .chat:
      """
      Lit l’entrée standard, une question par ligne. Sur un terminal, ouvre la session
      interactive.
      """
    case .index:
      """
      Lit les documents ajoutés ou modifiés, oublie ceux qui ont disparu. Les questions le font
      d’elles-mêmes : cette commande sert à voir ce qui a changé.
      """
    case .show:
      """
      CITATION est l’identifiant donné par une réponse (document:première-dernière, en lignes), ou
      un fichier et une ligne (guide.txt:12), ou « - » : une réponse ou une citation en JSON, lue
      sur l’entrée standard. « > » marque les lignes citées, « » » celles qui répondent.
      """
    case .verify:
      """
      Relit dans les documents chaque passage que citent des réponses enregistrées (celles de
      « reprise ask -f jsonl » ou -f json), et dit s’il est intact, déplacé, modifié, disparu, ou
      si son document est absent. Sans FICHIER, lit l’entrée standard.

      Code de retour : 0 si toutes les citations sont intactes, 1 sinon, 2 erreur, dont une ligne
      illisible.
      """
    case .review:
      """
      Ajoute à relectures.jsonl, dans le dossier des documents, la question, la citation, le nom
      et la date. La relecture tient aux mots du passage : elle ne vaut plus dès qu’ils changent.
      """
    case .documents:
      """
      Pour chaque document : titre, éditeur, date, portée, nombre de passages, lignes illisibles.
      """
    case .evaluate:
      """
      FICHIER contient une question par ligne, en JSON : id, question, category, answerable, et
      gold, la liste des passages qui répondent (file et quote, mot pour mot).
      """
    }
  }

  /// A call as one types it.
  var example: String {
    switch self {
    case .ask: "reprise ask \"Qui peut demander la visite de pré-reprise ?\""
    case .chat: "reprise chat"
    case .index: "reprise index"
    case .show: "reprise show guide:12-18 --context 10"
    case .verify: "reprise verify réponses.jsonl"
    case .review: "reprise review guide:12-18 --question \"Qui peut … ?\" --by \"Dr Martin\""
    case .documents: "reprise documents"
    case .evaluate: "reprise eval questions.jsonl --failures"
    }
  }
}
