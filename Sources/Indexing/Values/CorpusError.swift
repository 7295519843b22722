/// Why a corpus cannot be used. Each case reads as a French sentence that says what happened,
/// where, and what to do.
public enum CorpusError: Error, Equatable, Sendable {
  /// No folder at this path.
  case notFound(path: String)
  /// The folder holds no readable document.
  case empty(path: String)
  /// A file or folder that cannot be read.
  case unreadable(path: String, reason: String)
  /// A document that changes again and again while it is read.
  case changing(path: String)
  /// The manifest is not valid.
  case badManifest(path: String, reason: String)
  /// The index at this path belongs to another corpus.
  case foreignIndex(path: String, corpus: String)
  /// A part of the index that is read only when asked for is damaged.
  case damagedIndex(path: String, reason: String)
  /// A citation that names no place of the corpus.
  case unknownCitation(String)

  /// The sentence for the user.
  public var message: String {
    switch self {
    case .notFound(let path):
      "Aucun corpus à l’emplacement « \(path) ». Indiquez le dossier des documents avec --corpus."
    case .empty(let path):
      "Le corpus « \(path) » ne contient aucun document lisible (.txt ou .md). "
        + "Déposez-y vos documents, puis relancez."
    case .unreadable(let path, let reason):
      "Impossible de lire « \(path) » : \(reason). Vérifiez les droits d’accès."
    case .changing(let path):
      "« \(path) » change pendant la lecture. Attendez que son écriture soit finie, puis relancez."
    case .badManifest(let path, let reason):
      "Le manifeste « \(path) » n’est pas valide : \(reason). Corrigez-le ou retirez-le."
    case .foreignIndex(let path, let corpus):
      "L’index « \(path) » appartient à un autre corpus (« \(corpus) »). "
        + "Choisissez un autre dossier avec --index."
    case .damagedIndex(let path, let reason):
      "« \(path) » : \(reason) Lancez « reprise index --check »."
    case .unknownCitation(let citation):
      "Aucun passage « \(citation) » dans ce corpus. "
        + "Attendu : document:première-dernière, par exemple guide:12-18."
    }
  }
}
