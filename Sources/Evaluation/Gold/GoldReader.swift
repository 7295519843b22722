import JSONText

/// Reads question sets, line by line.
struct GoldReader {
  /// What was read so far.
  private(set) var questions: [GoldQuestion] = []

  private var ids: Set<String> = []

  /// Reads one more set.
  mutating func read(_ bytes: [UInt8], named name: String?) throws(GoldError) {
    let before = questions.count
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      do throws(GoldFault) { try read(line: Array(line)) } catch {
        throw .malformed(file: name, line: index + 1, fault: error)
      }
    }
    if questions.count == before { throw .noQuestions(file: name) }
  }

  private mutating func read(line: [UInt8]) throws(GoldFault) {
    let row: JSONValue
    do throws(JSONError) { row = try JSONValue(parsing: line) } catch { throw .notJSON(error) }
    guard row.object != nil else { throw .notAnObject }
    let id = try Self.text("id", of: row)
    guard ids.insert(id).inserted else { throw .repeatedID(id) }
    if row["turns"] == nil {
      questions.append(try Self.single(id, row))
    } else {
      for question in try Self.turns(id, row) {
        guard ids.insert(question.id).inserted else { throw .repeatedID(question.id) }
        questions.append(question)
      }
    }
  }

  private static func single(_ id: String, _ row: JSONValue) throws(GoldFault) -> GoldQuestion {
    let category = try optionalText("category", of: row) ?? "autres"
    let isAnswerable = try truth("answerable", of: row) ?? true
    let golds = try golds(of: row, needQuotes: category == "conflict")
    if isAnswerable && golds.isEmpty { throw .noGold(id: id) }
    return GoldQuestion(
      id: id, question: try text("question", of: row), category: category,
      isAnswerable: isAnswerable, golds: golds,
      conflictKind: try optionalText("kind", of: row))
  }

  private static func turns(_ id: String, _ row: JSONValue) throws(GoldFault) -> [GoldQuestion] {
    guard let turns = row["turns"]?.array else {
      throw .wrongKind("turns", expected: "une liste")
    }
    var questions: [GoldQuestion] = []
    for (index, turn) in turns.enumerated() {
      guard turn.object != nil else {
        throw .wrongKind("turns", expected: "une liste d’objets")
      }
      let turnID = "\(id).\(index + 1)"
      let isSwitch = try truth("switch", of: turn) ?? false
      let golds = try golds(of: turn, needQuotes: false)
      if golds.isEmpty { throw .noGold(id: turnID) }
      questions.append(
        GoldQuestion(
          id: turnID, question: try text("question", of: turn),
          category: index == 0 ? "turn-1" : isSwitch ? "switch" : "follow-up", golds: golds,
          turn: GoldTurn(conversation: id, number: index + 1)))
    }
    if questions.isEmpty { throw .blank("turns") }
    return questions
  }

  private static func golds(
    of row: JSONValue, needQuotes: Bool
  ) throws(GoldFault) -> [Gold] {
    guard let value = row["gold"] else { return [] }
    guard let list = value.array else { throw .wrongKind("gold", expected: "une liste") }
    var golds: [Gold] = []
    for item in list {
      guard item.object != nil else { throw .wrongKind("gold", expected: "une liste d’objets") }
      let quote = try optionalText("quote", of: item)
      if quote == nil && needQuotes { throw .missing("quote") }
      let side = try optionalText("side", of: item)
      golds.append(
        Gold(file: try text("file", of: item), quote: quote, side: side == "-" ? nil : side))
    }
    return golds
  }
}

extension GoldReader {
  private static func text(_ name: String, of row: JSONValue) throws(GoldFault) -> String {
    guard let text = try optionalText(name, of: row) else { throw .missing(name) }
    return text
  }

  /// The text of a member; nil where there is none or it is `null`.
  private static func optionalText(
    _ name: String, of row: JSONValue
  ) throws(GoldFault) -> String? {
    guard let value = row[name], !value.isNull else { return nil }
    guard let text = value.string else { throw .wrongKind(name, expected: "un texte") }
    if text.unicodeScalars.allSatisfy(WhiteSpace.contains) { throw .blank(name) }
    return text
  }

  private static func truth(_ name: String, of row: JSONValue) throws(GoldFault) -> Bool? {
    guard let value = row[name] else { return nil }
    guard let truth = value.bool else { throw .wrongKind(name, expected: "true ou false") }
    return truth
  }
}
