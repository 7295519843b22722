/// How a builder holds a collection that is larger than memory: postings beyond a limit are kept
/// elsewhere, as a file mostly, until the index is written.
///
/// ```swift
/// let spill = PostingSpill(limit: 256 << 20) { parts in
///   guard let file = try? FileMapping(temporaryIn: folder, parts) else { return nil }
///   return IndexBytes(mapped: file.bytes) { _ = file }
/// }
/// var builder = InvertedIndexBuilder(fieldCount: 1, spilling: spill)
/// ```
///
/// The bytes of the index are the same with any limit and without one.
public struct PostingSpill: Sendable {
  /// Bytes that come in parts: calls a closure with each of them, in order.
  public typealias Parts = (_ body: ([UInt8]) -> Void) -> Void

  /// The most bytes of postings that are held in memory, but for those of one passage.
  let limit: Int
  let keep: @Sendable (_ parts: Parts) -> IndexBytes?

  /// A limit, and how bytes are kept elsewhere.
  ///
  /// - Parameters:
  ///   - limit: The bytes of postings, compressed, that are held in memory; 1 to 2³¹.
  ///   - keep: Keeps bytes that come in parts, until nobody holds what it returns; nil where that
  ///     fails. The builder then goes on in memory.
  public init(limit: Int = 256 << 20, keep: @escaping @Sendable (_ parts: Parts) -> IndexBytes?) {
    precondition((1...1 << 31).contains(limit), "a limit of 1 to 2³¹ bytes")
    self.limit = limit
    self.keep = keep
  }
}
