/// Why the documents of a corpus cannot be re-read.
public enum ShelfError: Error, Equatable, Sendable {
  /// The folder, or a file of it.
  case unreadable(path: String, reason: String)
  /// A manifest that is not valid.
  case badManifest(path: String, reason: String)

  /// A stable name for programs.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .badManifest: "bad_manifest"
    }
  }

  /// What happened, where, and what to do, in French.
  public var message: String {
    switch self {
    case .unreadable(let path, let reason):
      "Impossible de lire « \(path) » : \(reason). Indiquez le dossier des documents avec --corpus."
    case .badManifest(let path, let reason):
      "Le manifeste « \(path) » n’est pas valide : \(reason). Corrigez-le ou retirez-le."
    }
  }
}
