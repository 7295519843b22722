/// Why no corpus, or no place for its index, is known.
package enum LocationError: Error, Equatable, Sendable {
  /// No corpus is named, and none lies where one is looked for.
  case noCorpus(from: String, shared: String?)
  /// The user's own folders are unknown, so there is no place for an index.
  case noIndexFolder

  /// A stable name for programs.
  var code: String {
    switch self {
    case .noCorpus: "no_corpus"
    case .noIndexFolder: "no_index_folder"
    }
  }

  /// The sentences for the user.
  package var message: String {
    switch self {
    case .noCorpus(let folder, let shared):
      "Aucun corpus : pas de dossier « Corpus » dans « \(folder) » ni au-dessus"
        + (shared.map { ", ni de dossier « \($0) »" } ?? "")
        + ". Indiquez le dossier de vos documents avec --corpus ou la variable REPRISE_CORPUS."
    case .noIndexFolder:
      "Aucun dossier pour l’index : ni XDG_CACHE_HOME ni HOME n’est défini. "
        + "Indiquez-en un avec --index ou la variable REPRISE_INDEX."
    }
  }
}
