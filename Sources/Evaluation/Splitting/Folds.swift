import Documents

/// Questions dealt into *k* parts, for cross-validation: what is fitted on the others is tried on
/// each in turn (Stone 1974).
///
/// A question's part depends on the seed and its id alone, so that it stays where it is when
/// questions come or go. The turns of a conversation stay together.
package struct Folds: Sendable, Equatable {
  /// How many parts there are.
  package let count: Int
  /// What the dealing depends on beside the id.
  package let seed: UInt64

  /// A dealing into parts.
  ///
  /// - Parameters:
  ///   - count: how many parts; less than 1 is a programmer's error and traps.
  ///   - seed: another seed deals otherwise.
  package init(_ count: Int, seed: UInt64 = 1) {
    precondition(count >= 1, "questions are dealt into at least one part")
    self.count = count
    self.seed = seed
  }

  /// The part, 0 to `count` - 1, of an id: the first eight bytes of SHA-256 of
  /// `reprise-fold:<seed>:<id>`, as one big-endian number, modulo `count`.
  ///
  /// - Complexity: O(bytes of the id)
  package func fold(of id: String) -> Int {
    let digest = SHA256.digest(of: Array("reprise-fold:\(seed):\(id)".utf8))
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(number % UInt64(count))
  }

  /// The part of a question; that of its conversation for a turn.
  package func fold(of question: GoldQuestion) -> Int {
    fold(of: question.turn?.conversation ?? question.id)
  }

  /// Splits questions into those of one part and all others, in their order.
  ///
  /// - Complexity: O(*n*)
  package func split(
    _ questions: [GoldQuestion], holdingOut part: Int
  ) -> (training: [GoldQuestion], heldOut: [GoldQuestion]) {
    (
      questions.filter { fold(of: $0) != part }, questions.filter { fold(of: $0) == part }
    )
  }
}
