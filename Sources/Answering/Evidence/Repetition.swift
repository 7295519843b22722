import FrenchText
import Indexing

/// Whether two passages say the same in nearly the same words, so that one citation can stand for
/// both.
///
/// Never where numbers or negations differ: there the sources differ, and both must be seen.
enum Repetition {
  /// How much of their words, taken together, two passages must share (Jaccard index).
  static let share = 0.75

  /// The hashes of the words that deny.
  private static let negations = [
    "ne", "pas", "non", "sans", "jamais", "aucun", "sauf", "ni", "rien",
  ].map { ThemeTable.hash(of: Array($0.utf8)[...]) }

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
    let common = commonCount(one.all, other.all)
    return Double(common) >= share * Double(one.all.count + other.all.count - common)
  }

  /// How many numbers two ascending lists share, each of distinct ones.
  private static func commonCount(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (place, count) = (0, 0)
    for number in one {
      while place < other.count, other[place] < number { place += 1 }
      if place < other.count, other[place] == number { count += 1 }
    }
    return count
  }

  /// The words of a passage by the hashes of their terms, ascending.
  private struct Words {
    /// Each once.
    var all: [UInt64] = []
    /// Each once.
    var numbers: [UInt64] = []
    /// As often as they occur.
    var negations: [UInt64] = []

    init(of reading: PassageReading) {
      for (occurrence, hash) in zip(reading.analyzed.occurrences, reading.hashes)
      where !occurrence.isVariant {
        all.append(hash)
        if occurrence.kind == .number { numbers.append(hash) }
        if Repetition.negations.contains(hash) { negations.append(hash) }
      }
      all = Self.distinct(all)
      numbers = Self.distinct(numbers)
      negations.sort()
    }

    private static func distinct(_ hashes: [UInt64]) -> [UInt64] {
      var distinct: [UInt64] = []
      for hash in hashes.sorted() where hash != distinct.last { distinct.append(hash) }
      return distinct
    }
  }
}
