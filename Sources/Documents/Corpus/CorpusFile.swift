/// A file met in a corpus folder.
public struct CorpusFile: Sendable, Equatable {
  /// What the file is to the corpus.
  public enum Role: Sendable, Equatable {
    /// A document to read.
    case document
    /// `corpus.json`.
    case manifest
    /// `synonymes.txt`.
    case synonyms
    /// Not read, and why, in French.
    case skipped(reason: String)
  }

  /// The path, relative to the corpus folder.
  public var path: String
  /// Size in bytes.
  public var size: Int
  /// Last modification, in nanoseconds since 1970.
  public var modified: Int64
  /// What it is to the corpus.
  public var role: Role

  /// A file of a corpus.
  public init(path: String, size: Int, modified: Int64, role: Role) {
    self.path = path
    self.size = size
    self.modified = modified
    self.role = role
  }
}
