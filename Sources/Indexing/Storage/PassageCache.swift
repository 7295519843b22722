/// The passages read lately, so that a batch of questions lays out and analyses each once.
final class PassageCache {
  /// How many passages are kept: some megabytes.
  private static let capacity = 2_048

  private var passages: [Int: LoadedPassage] = [:]

  /// A passage by number, read where it was not lately.
  func passage(
    _ number: Int, reading read: () throws(StaleText) -> LoadedPassage
  ) throws(StaleText) -> LoadedPassage {
    if let passage = passages[number] { return passage }
    if passages.count >= Self.capacity { passages.removeAll() }
    let passage = try read()
    passages[number] = passage
    return passage
  }

  func removeAll() { passages.removeAll() }
}
