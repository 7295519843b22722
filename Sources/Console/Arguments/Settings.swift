import Answering

/// What the options of a call say.
package struct Settings: Equatable, Sendable {
  package var corpus: String?
  package var index: String?
  package var format = OutputFormat.text
  package var top: Int?
  package var color = ColorChoice.auto
  package var explains = false
  package var updates = true
  package var keepsHistory = false
  package var checksIndex = false
  package var listsPassages = false
  package var listsFailures = false
  package var runFile: String?
  package var judgementsFile: String?
  package var context = 3
  package var showsWhole = false
  package var question: String?
  package var reviewer: String?
  package var showsWholeSources = false
  package var oldAge = SourceNotes.usualAge
  package var wantsHelp = false
  package var wantsVersion = false

  package init() {}

  /// How many citations a reply has: all that a script may want, or what a person will read.
  var citationLimit: Int { top ?? (format == .text || format == .html ? 5 : 10) }

  /// The same, for measures that look at a number of citations.
  func citationLimit(atLeast least: Int) -> Int { max(top ?? least, least) }
}
