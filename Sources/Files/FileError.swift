#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the operating system refused a file.
public struct FileError: Error, Equatable, Sendable {
  /// The path it refused.
  public var path: String
  /// Its error number (`errno`).
  public var code: Int32

  /// The reason in French.
  public var reason: String {
    switch code {
    case ENOENT: "ce fichier n’existe pas"
    case EACCES, EPERM: "accès refusé"
    case EISDIR: "c’est un dossier"
    case ENOTDIR: "ce n’est pas un dossier"
    case ENOSPC: "disque plein"
    case EDQUOT: "quota du disque atteint"
    case EFBIG: "fichier trop grand"
    case EMFILE, ENFILE: "trop de fichiers sont ouverts"
    case EROFS: "système de fichiers en lecture seule"
    default: "erreur système \(code)"
    }
  }
}
