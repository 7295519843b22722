/// Postings list after list.
struct SortedPostings {
  /// Where each list begins, and where the last one ends.
  var starts: [UInt32]
  var passages: [UInt32]
  var frequencies: [UInt32]
}
