import Answering
import Indexing

/// Why each passage stands where it stands: what was found, what it counts, what that adds.
struct ExplanationText {
  /// Contributions smaller than this decide nothing, and are left out.
  private static let least = 0.05

  private let answer: Answer

  init(_ answer: Answer) { self.answer = answer }

  /// Writes nothing where no explanation was asked for.
  func write(to page: inout Page) {
    guard answer.citations.contains(where: { $0.explanation != nil }) else { return }
    page.gap()
    page.line("Pourquoi cet ordre", .bold)
    writeWords(to: &page)
    for citation in answer.citations { write(citation, to: &page) }
    page.gap()
    page.line("Confiance : \(Self.decimal(answer.confidence)) que la première citation répond.")
  }

  /// Each searched word with what it weighs: the rarer, the more.
  private func writeWords(to page: inout Page) {
    let words = zip(answer.understood.terms, answer.understood.weights)
      .map { "\($0) \(Self.decimal($1))" }
    guard !words.isEmpty else { return }
    page.paragraph(
      "Mots cherchés, et leur poids selon leur rareté : " + words.joined(separator: ", "),
      indent: 2)
  }

  private func write(_ citation: Citation, to page: inout Page) {
    guard let parts = citation.explanation?.parts else { return }
    page.gap()
    page.line("\(citation.rank). \(citation.passage.id) : score \(Self.decimal(citation.score))")
    let telling = parts.filter { abs($0.contribution) >= Self.least }
    for part in telling.sorted(by: { abs($0.contribution) > abs($1.contribution) }) {
      page.line(
        "     \(Self.signed(part.contribution))  \(part.meaning) "
          + "(\(Self.decimal(part.value)) × \(Self.decimal(part.weight)))")
    }
  }

  private static func signed(_ number: Double) -> String {
    number < 0 ? "− " + decimal(-number) : "+ " + decimal(number)
  }

  /// A number with two decimals and a comma.
  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let cents = hundredths % 100
    let sign = number < 0 && hundredths > 0 ? "−" : ""
    return "\(sign)\(hundredths / 100),\(cents < 10 ? "0" : "")\(cents)"
  }
}
