import Indexing
import WordTables

/// The notes on passages that were read lately.
final class Notebook {
  /// How many passages it keeps.
  private static let capacity = 2_048

  /// Ascending; each at the place of its notes.
  private var numbers: [Int] = []
  private var notes: [PassageNotes] = []

  /// The notes on a passage, made where there are none or the passage was read anew.
  func notes(on passage: LoadedPassage, number: Int) -> PassageNotes {
    var place = numbers.firstPlace(notBefore: number)
    if place < numbers.count, numbers[place] == number {
      if notes[place].passage !== passage { notes[place] = PassageNotes(passage) }
      return notes[place]
    }
    if numbers.count >= Self.capacity {
      numbers.removeAll()
      notes.removeAll()
      place = 0
    }
    let made = PassageNotes(passage)
    numbers.insert(number, at: place)
    notes.insert(made, at: place)
    return made
  }
}
