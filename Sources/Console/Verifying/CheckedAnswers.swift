package import Verification

/// The citations of one file of saved answers, read again.
package struct CheckedAnswers {
  /// The file as the user named it; nil for standard input.
  package var input: String?
  /// The citations in order.
  package private(set) var citations: [CheckedCitation]
  /// What could not be read, with its line.
  package private(set) var faults: [(line: Int, fault: SavedFault)]

  package init(
    input: String?, citations: [CheckedCitation], faults: [(line: Int, fault: SavedFault)]
  ) {
    self.input = input
    self.citations = citations
    self.faults = faults
  }

  package init(_ saved: SavedAnswers, from input: String?, by verifier: Verifier) {
    self.init(input: input, citations: [], faults: [])
    for entry in saved.entries {
      switch entry.citation {
      case .success(let citation):
        citations.append(verifier.check(citation, line: entry.line))
      case .failure(let fault): faults.append((entry.line, fault))
      }
    }
  }

  /// The sentence for the user about something that could not be read.
  package func message(line: Int, _ fault: SavedFault) -> String {
    (input.map { "\($0), ligne \(line) : " } ?? "Ligne \(line) : ") + fault.message
  }
}
