import FrenchText

/// Small pieces of French that several texts need.
enum French {
  /// A number and its noun; zero and one take the singular.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number)\u{A0}\(number < 2 ? singular : plural ?? singular + "s")"
  }

  /// What is said beside a document that is so many years old.
  static func old(_ years: Int) -> String {
    "Attention\u{A0}: ce document date de plus de \(count(years, "an"))."
  }

  /// Words between French quotation marks, set apart by commas.
  static func quoted(_ words: [String]) -> String {
    words.map { "«\u{A0}\($0)\u{A0}»" }.joined(by: ", ")
  }

  /// A range of lines with its noun: « ligne 5 », « lignes 12–18 ».
  static func named(_ lines: ClosedRange<Int>) -> String {
    "\(lines.count > 1 ? "lignes" : "ligne") \(Self.lines([lines]))"
  }

  /// Ranges of lines: « 3, 12–18 ».
  static func lines(_ ranges: [ClosedRange<Int>]) -> String {
    ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }.joined(by: ", ")
  }
}
