/// How much of an answer is shown at once.
package struct Screenful {
  /// The height of the screen.
  let rows: Int
  /// How many citations are listed; those that differ from each other are named all the same.
  let citations: Int

  package init(rows: Int, citations: Int) {
    self.rows = rows
    self.citations = citations
  }
}
