/// What bringing an index up to date did.
public struct UpdateReport: Sendable, Equatable {
  /// A file of the corpus folder that is not read, and why (in French, for the user).
  public struct Skipped: Sendable, Equatable {
    /// The path, relative to the corpus folder.
    public var file: String
    /// Why it is not read.
    public var reason: String

    /// A skipped file.
    public init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// Files read for the first time.
  public var added: [String] = []
  /// Files read again because their bytes or their metadata changed.
  public var changed: [String] = []
  /// Files that are gone.
  public var removed: [String] = []
  /// How many documents were left as they were.
  public var unchanged = 0
  /// Files that are not read.
  public var skipped: [Skipped] = []
  /// How many passages the index now holds, unreadable ones included.
  public var passages = 0
  /// Whether the index could not be written, and is in memory alone.
  public var isUnwritten = false
  /// What the user should know, in French: an index rebuilt after damage, one kept in memory ….
  public var warnings: [String] = []

  /// Whether the update wrote anything.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// A report of nothing.
  public init() {}
}
