/// How the word before the cursor may go on.
package struct Completion: Equatable, Sendable {
  /// How many characters before the cursor the candidates stand for.
  package var length: Int
  /// The likeliest first.
  package var candidates: [String]

  package init(length: Int = 0, candidates: [String] = []) {
    self.length = length
    self.candidates = candidates
  }

  /// What all candidates begin with.
  package var common: String {
    guard var common = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}
