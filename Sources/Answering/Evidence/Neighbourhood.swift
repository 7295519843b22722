import Documents
import Indexing

/// What the passages around a passage hold of a question, among those that were found: those of
/// its section, and those just before and after it.
struct Neighbourhood {
  private var bySection: [[String]: UInt64] = [:]
  private var byNumber: [Int: (file: String, held: UInt64)] = [:]

  /// Takes in a passage that was found, by its number.
  mutating func add(_ reading: PassageReading, number: Int) {
    bySection[reading.passage.cited.section, default: 0] |= reading.held
    byNumber[number] = (reading.passage.cited.document.file, reading.held)
  }

  /// The terms that a passage, its headings and its neighbours hold, as bits.
  func held(around reading: PassageReading, number: Int) -> UInt64 {
    let cited = reading.passage.cited
    return [number - 1, number + 1].reduce(
      reading.headings.held | (bySection[cited.section] ?? reading.held)
    ) { held, neighbour in
      guard let (file, other) = byNumber[neighbour], file == cited.document.file else {
        return held
      }
      return held | other
    }
  }
}
