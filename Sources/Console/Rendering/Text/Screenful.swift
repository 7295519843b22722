/// How much of an answer is shown at once.
package struct Screenful {
  /// How many rows of the screen there are for the answer.
  let rows: Int
  /// How many citations are listed; those that differ from each other are named all the same.
  let citations: Int

  package init(rows: Int, citations: Int) {
    self.rows = rows
    self.citations = citations
  }
}
