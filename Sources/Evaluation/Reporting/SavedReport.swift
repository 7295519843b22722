import Answering
package import JSONText

/// A report written as JSON before, read again to compare a later run with it.
package enum SavedReport {
  /// Why a file is no report.
  package enum Fault: Error, Equatable, Sendable {
    /// It is no JSON.
    case notJSON(JSONError)
    /// It is JSON, but without judged questions.
    case noQuestions
    /// One of its questions is not complete; they are numbered from 1.
    case badQuestion(Int)

    /// The sentence for the user, in French.
    package var message: String {
      switch self {
      case .notJSON(let error): "Le rapport n’est pas du JSON : \(error.message)."
      case .noQuestions: "Le rapport ne contient pas de « questions »."
      case .badQuestion(let number):
        "Le rapport n’est pas complet : la question n° \(number) est mal formée."
      }
    }
  }

  /// The judgements of a report, as they were when it was written.
  ///
  /// - Throws: `Fault` where the bytes are no report.
  /// - Complexity: O(bytes)
  package static func judgements(parsing bytes: [UInt8]) throws(Fault) -> [Judgement] {
    let report: JSONValue
    do throws(JSONError) { report = try JSONValue(parsing: bytes) } catch { throw .notJSON(error) }
    guard let rows = report["questions"]?.array else { throw .noQuestions }
    var judgements: [Judgement] = []
    for (index, row) in rows.enumerated() {
      guard let judgement = Judgement(row) else { throw .badQuestion(index + 1) }
      judgements.append(judgement)
    }
    return judgements
  }
}

extension Judgement {
  fileprivate init?(_ row: JSONValue) {
    guard let id = row["id"]?.string, let category = row["category"]?.string,
      let isAnswerable = row["answerable"]?.bool, let status = row["status"]?.string,
      let confidence = row["confidence"]?.number, let f1 = row["f1"]?.number
    else { return nil }
    self.init(
      id: id, category: category, isAnswerable: isAnswerable,
      status: Answer.Status(rawValue: status), confidence: confidence,
      rank: row["rank"]?.integer, f1: f1, shownCitations: row["shown"]?.integer ?? 0,
      shownCharacters: row["chars"]?.integer ?? 0,
      showsBothSides: row["both5"]?.bool ?? false, isFlagged: row["flagged"]?.bool ?? false,
      isFalselyFlagged: row["false_flag"]?.bool ?? false, conflictKind: row["kind"]?.string)
  }
}
