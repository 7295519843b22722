/// Two runs side by side.
package enum ComparisonText {
  /// A table in French, one line a measure. Lines end with a line feed.
  ///
  /// - Parameter comparisons: the measures compared.
  /// - Returns: the table, preceded by the number of questions; a sentence where none is common.
  package static func text(of comparisons: [Comparison]) -> String {
    guard let first = comparisons.first, first.count > 0 else {
      return "Aucune question commune aux deux évaluations.\n"
    }
    var table = TextTable(headings: [
      "Mesure", "avant", "après", "écart", "intervalle à 95 %", "p",
    ])
    for comparison in comparisons {
      table.add([
        comparison.measure.name, FrenchNumber.fixed(comparison.before),
        FrenchNumber.fixed(comparison.after), FrenchNumber.signed(comparison.difference),
        FrenchNumber.interval(comparison.interval, signed: true),
        FrenchNumber.fixed(comparison.probability),
      ])
    }
    let noun = first.count < 2 ? "question commune" : "questions communes"
    return (["\(first.count) \(noun)"] + table.lines).joined(separator: "\n") + "\n"
  }
}
