/// A question whose answer is known.
///
///     let set = #"{"id": "q1", "question": "Qui décide ?", "category": "qui","#
///       + #" "gold": [{"file": "guide.txt", "quote": "Le directeur décide."}]}"#
///     try GoldQuestion.questions(parsing: Array(set.utf8))
///
/// A set is JSON Lines: one object a line, either a question (`id`, `question`, `category`,
/// `answerable`, `gold`) or a conversation (`id`, `turns`, each with `question`, `gold` and, where
/// it changes the subject, `switch`). A turn becomes a question of its own that knows its
/// conversation.
package struct GoldQuestion: Sendable, Equatable {
  /// What it is called; no other question of the sets is called so. A turn is `conversation.number`.
  package var id: String
  /// The words asked.
  package var question: String
  /// What it is counted under; for turns `turn-1`, `follow-up` or `switch`.
  package var category: String
  /// Whether the documents answer it.
  package var isAnswerable: Bool
  /// The places that answer; none where nothing does.
  package var golds: [Gold]
  /// For questions on which documents differ: on what.
  package var conflictKind: String?
  /// Its place in a conversation, if it stands in one.
  package var turn: GoldTurn?

  /// A question and the places that answer it.
  package init(
    id: String, question: String, category: String, isAnswerable: Bool = true, golds: [Gold],
    conflictKind: String? = nil, turn: GoldTurn? = nil
  ) {
    self.id = id
    self.question = question
    self.category = category
    self.isAnswerable = isAnswerable
    self.golds = golds
    self.conflictKind = conflictKind
    self.turn = turn
  }

  /// Reads one set.
  ///
  /// - Parameters:
  ///   - bytes: JSON Lines in UTF-8; lines of white space are passed over.
  ///   - name: the file's name, for messages.
  /// - Returns: the questions in the set's order, turns in theirs.
  /// - Throws: `GoldError` with the line of the first fault.
  /// - Complexity: O(bytes)
  package static func questions(
    parsing bytes: [UInt8], named name: String? = nil
  ) throws(GoldError) -> [GoldQuestion] {
    try questions(parsing: [(name, bytes)])
  }

  /// Reads several sets as one: an id that comes twice is a fault, wherever it stands.
  ///
  /// - Parameter sets: each file's name, for messages, and its bytes.
  /// - Returns: the questions of all sets in order.
  /// - Throws: `GoldError` with the file and line of the first fault.
  /// - Complexity: O(bytes)
  package static func questions(
    parsing sets: [(name: String?, bytes: [UInt8])]
  ) throws(GoldError) -> [GoldQuestion] {
    var reader = GoldReader()
    for set in sets { try reader.read(set.bytes, named: set.name) }
    return reader.questions
  }
}
