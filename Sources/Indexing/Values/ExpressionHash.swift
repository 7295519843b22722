/// What an expression is known by in the table of synonyms: a hash of the hashes of its terms.
package struct ExpressionHash: Equatable, Sendable {
  private(set) var value: UInt64 = 0

  /// The hash of no terms.
  package init() {}

  /// Adds the next term, given by its hash.
  @inline(__always)
  package mutating func append(termHash: UInt64) {
    // Multiply and shift, so that every bit of a term moves those of the next: order counts.
    value = (value ^ termHash) &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 32
  }
}
