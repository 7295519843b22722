import Retrieval

extension InvertedIndex {
  /// As `find(_:)`, for expectations, in which no span may stand.
  func ordinal(of term: [UInt8]) -> Int? { find(term.span) }
}
