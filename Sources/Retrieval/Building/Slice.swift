/// The slices that the lists of a ``PostingStore`` are chains of.
///
/// The last four bytes of a slice lead to the next one. As long as there is none the first of them is
/// the binary logarithm of the slice's length.
enum Slice {
  static let shortest = 8
  static let longest = 4_096
  static let linkLength = 4

  /// The length of a slice after one of another length.
  static func length(after length: Int) -> Int { min(2 * length, longest) }
}
