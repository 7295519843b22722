import Documents
import Indexing

/// What the passages around a passage hold of a question, among those that were found: those of
/// its section, and those just before and after it.
///
/// Few passages are considered: a list of them is gone through as fast as a dictionary is made.
struct Neighbourhood {
  private struct Found {
    var number: Int
    var file: String
    var path: Int
    var held: UInt64
  }

  private var found: [Found] = []

  /// Takes in a passage that was found, by its number.
  mutating func add(_ reading: PassageReading, number: Int) {
    let cited = reading.passage.cited
    found.append(
      Found(
        number: number, file: cited.document.file, path: reading.passage.path, held: reading.held))
  }

  /// The terms that a passage, its headings and its neighbours hold, as bits.
  ///
  /// - Complexity: O(passages taken in)
  func held(around reading: PassageReading, number: Int) -> UInt64 {
    let (file, path) = (reading.passage.cited.document.file, reading.passage.path)
    return found.reduce(reading.headings.held | reading.held) { held, other in
      let isNear = abs(other.number - number) == 1 && other.file == file
      return isNear || other.path == path ? held | other.held : held
    }
  }
}
