/// The passages of an index that a builder may carry over, so that what did not change is not read
/// again.
///
/// ```swift
/// var builder = InvertedIndexBuilder(fieldCount: 1, carrying: try CarriedPassages(of: old))
/// builder.carry(7)
/// ```
///
/// Their postings stay where they are until the new index is written: a carried passage takes four
/// bytes, whatever stands in it.
public struct CarriedPassages: Sendable {
  let index: InvertedIndex
  /// The new number of each passage; ``none`` for one that is not carried.
  private(set) var numbers: [UInt32]

  static let none = UInt32.max

  /// The passages of an index, none of them carried.
  ///
  /// - Throws: `IndexError.damaged` where a list is.
  /// - Complexity: O(*n*) in the size of the index
  public init(of index: InvertedIndex) throws(IndexError) {
    // Once writing has begun it is too late to find damage.
    try index.validate()
    self.index = index
    numbers = [UInt32](repeating: Self.none, count: index.passageCount)
  }

  /// Gives a passage its new number, once.
  mutating func carry(_ passage: Int, as number: Int) {
    precondition(numbers[passage] == Self.none, "a passage is carried once")
    numbers[passage] = UInt32(number)
  }

  /// Calls a closure with every carried passage of a list, by its new number.
  func forEachPosting(of list: Int, _ body: (_ passage: UInt32, _ frequency: UInt32) -> Void) {
    do throws(IndexError) {
      try index.forEachPosting(of: list) { passage, frequency in
        if numbers[passage] != Self.none { body(numbers[passage], UInt32(frequency)) }
      }
    } catch {
      // It was whole when the builder began; a broken disk ends the program.
      fatalError("the index that passages are carried over from was changed")
    }
  }
}
