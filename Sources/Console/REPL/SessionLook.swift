/// How much a session shows at once, and how.
package struct SessionLook {
  let usesColor: Bool
  /// How many citations an answer shows at first.
  let citations: Int
  /// Whether every answer says why each passage stands where it stands.
  let explains: Bool
  /// Whether lines are edited here: then there are keys to tell of.
  let edits: Bool
  /// The height of the screen.
  let rows: () -> Int

  package init(
    usesColor: Bool, citations: Int = 5, explains: Bool = false, edits: Bool = false,
    rows: @escaping () -> Int = { 24 }
  ) {
    self.usesColor = usesColor
    self.citations = citations
    self.explains = explains
    self.edits = edits
    self.rows = rows
  }
}
