import Documents
import Indexing

/// What the passages around a passage hold of a question, among those that were found: those of
/// its section, and those just before and after it.
///
/// Few passages are considered: a list of them is gone through as fast as a dictionary is made.
struct Neighbourhood {
  private var bySection: [(section: [String], held: UInt64)] = []
  private var byNumber: [(number: Int, file: String, held: UInt64)] = []

  /// Takes in a passage that was found, by its number.
  mutating func add(_ reading: PassageReading, number: Int) {
    let cited = reading.passage.cited
    if let place = bySection.firstIndex(where: { $0.section == cited.section }) {
      bySection[place].held |= reading.held
    } else {
      bySection.append((cited.section, reading.held))
    }
    byNumber.append((number, cited.document.file, reading.held))
  }

  /// The terms that a passage, its headings and its neighbours hold, as bits.
  func held(around reading: PassageReading, number: Int) -> UInt64 {
    let cited = reading.passage.cited
    let section = bySection.first { $0.section == cited.section }
    let held = reading.headings.held | (section?.held ?? reading.held)
    return byNumber.reduce(held) { held, other in
      abs(other.number - number) == 1 && other.file == cited.document.file
        ? held | other.held : held
    }
  }
}
