import FrenchText

/// Whether two passages say the same in nearly the same words, so that one citation can stand for
/// both.
///
/// Never where numbers or negations differ: there the sources differ, and both must be seen.
enum Repetition {
  /// How much of their words, taken together, two passages must share (Jaccard index).
  static let share = 0.75

  private static let negations: Set<String> = [
    "ne", "pas", "non", "sans", "jamais", "aucun", "sauf", "ni", "rien",
  ]

  /// Whether the second passage repeats the first.
  ///
  /// - Complexity: O(words)
  static func holds(between first: PassageReading, and second: PassageReading) -> Bool {
    let (long, short) = (
      max(first.analyzed.length, second.analyzed.length),
      min(first.analyzed.length, second.analyzed.length)
    )
    // Most pairs differ in length or in what they hold of the question: no need to compare words.
    guard first.held == second.held, Double(short) >= share * Double(long) else { return false }
    let (one, other) = (Words(of: first), Words(of: second))
    guard one.numbers == other.numbers, one.negations == other.negations else { return false }
    let common = one.all.intersection(other.all).count
    return Double(common) >= share * Double(one.all.count + other.all.count - common)
  }

  private struct Words {
    var all: Set<ArraySlice<UInt8>> = []
    var numbers: Set<ArraySlice<UInt8>> = []
    var negations: [String] = []

    init(of reading: PassageReading) {
      for occurrence in reading.analyzed.occurrences where !occurrence.isVariant {
        let term = reading.analyzed.term(occurrence)
        all.insert(term)
        if occurrence.kind == .number { numbers.insert(term) }
        let word = String(decoding: term, as: UTF8.self)
        if Repetition.negations.contains(word) { negations.append(word) }
      }
      negations.sort()
    }
  }
}
