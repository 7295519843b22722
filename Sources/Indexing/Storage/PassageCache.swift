import WordTables

/// The passages read lately, so that a batch of questions lays out and analyses each once.
final class PassageCache {
  /// How many passages are kept: some megabytes.
  private static let capacity = 2_048

  /// Ascending; each at the place of its passage.
  private var numbers: [Int] = []
  private var passages: [LoadedPassage] = []

  /// A passage by number, read where it was not lately.
  func passage(
    _ number: Int, reading read: () throws(StaleText) -> LoadedPassage
  ) throws(StaleText) -> LoadedPassage {
    var place = numbers.firstPlace(notBefore: number)
    if place < numbers.count, numbers[place] == number { return passages[place] }
    let passage = try read()
    if numbers.count >= Self.capacity {
      removeAll()
      place = 0
    }
    numbers.insert(number, at: place)
    passages.insert(passage, at: place)
    return passage
  }

  func removeAll() {
    numbers.removeAll()
    passages.removeAll()
  }
}
