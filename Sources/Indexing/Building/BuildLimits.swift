/// How much building an index holds at once. The index is the same with any limits.
struct BuildLimits: Sendable {
  /// The bytes of the files that are read once and held; more are read again each time they are
  /// needed, three times in all. A document read takes about five times its file.
  var heldText = 64 << 20
  /// The bytes of the files that are worked on, or wait to be added to the index, at once; a larger file
  /// is worked on by itself.
  var inWork = 4 << 20
  /// The bytes of postings beyond which they wait in a file.
  var postings = 64 << 20
}
