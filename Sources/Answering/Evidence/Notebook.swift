import Indexing

/// The notes on passages that were read lately.
final class Notebook {
  /// How many passages it keeps.
  private static let capacity = 2_048

  private var notes: [Int: PassageNotes] = [:]

  /// The notes on a passage, made where there are none or the passage was read anew.
  func notes(on passage: LoadedPassage, number: Int) -> PassageNotes {
    if let found = notes[number], found.passage === passage { return found }
    if notes.count >= Self.capacity { notes.removeAll() }
    let made = PassageNotes(passage)
    notes[number] = made
    return made
  }
}
