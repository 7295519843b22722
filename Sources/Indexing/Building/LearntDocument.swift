import Documents

/// A document of which all is known that others need, and that needs nothing more of them.
///
/// Those of all documents are held at once, so what is known is kept small.
struct LearntDocument: Sendable {
  let metadata: DocumentMetadata
  let acronyms: [Acronym]
  private let cutHyphens: [UInt32]
  private let wordStarts: [UInt32]
  private let blockStarts: [UInt32]

  init(_ metadata: DocumentMetadata, _ found: DocumentFindings) {
    self.metadata = metadata
    acronyms = found.acronyms
    cutHyphens = found.repairs.cutHyphens.map { UInt32($0) }
    wordStarts = found.repairs.wordStarts.map { UInt32($0) }
    blockStarts = found.repairs.blockStarts.map { UInt32($0) }
  }

  /// What its text needs.
  ///
  /// - Complexity: O(*n*)
  var repairs: Repairs {
    var repairs = Repairs()
    repairs.cutHyphens = cutHyphens.map { Int($0) }
    repairs.wordStarts = wordStarts.map { Int($0) }
    repairs.blockStarts = blockStarts.map { Int($0) }
    return repairs
  }
}
