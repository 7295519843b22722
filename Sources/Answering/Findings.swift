/// What was found for one question of a line.
struct Findings {
  let question: AskedQuestion
  let status: Answer.Status
  let confidence: Double
  /// The passages to show, best first, with what answers in them marked.
  var shown: [Candidate]
  /// What they say differently on what is asked.
  let difference: Difference?
}

extension Findings {
  /// The findings of several questions, those that are answered before the others.
  static func ordered(_ findings: [Findings]) -> [Findings] {
    let order: [Answer.Status] = [.answered, .unsure, .noAnswer]
    return order.flatMap { status in findings.filter { $0.status == status } }
  }

  /// The passages of several findings in turn, each once: the best for each question, then the
  /// second best.
  static func inTurn(_ findings: [Findings], limit: Int) -> [Candidate] {
    guard findings.count > 1 else { return Array(findings.first?.shown.prefix(limit) ?? []) }
    var (taken, shown): (Set<Int>, [Candidate]) = ([], [])
    let depth = findings.reduce(0) { max($0, $1.shown.count) }
    for place in 0..<depth {
      for finding in findings where place < finding.shown.count {
        let candidate = finding.shown[place]
        if shown.count < limit, taken.insert(candidate.number).inserted { shown.append(candidate) }
      }
    }
    return shown
  }

  /// The rank of the passage that answers best; nil where it is not among those shown.
  func rank(among shown: [Candidate]) -> Int? {
    guard let best = self.shown.first else { return nil }
    return shown.firstIndex { $0.number == best.number }.map { $0 + 1 }
  }
}
