package import Files

/// Questions with their answers and the places of the sources that these cite, to be kept or handed
/// on as one file.
package struct Dossier {
  /// The replies, in the order of the questions.
  package var replies: [Reply]
  /// The documents cited, each with its cited places, in the order they are first cited.
  package var sources: [DossierSource]
  /// When it was made.
  package var date: CalendarDate
  /// Whether the documents are there whole.
  package var holdsWholeDocuments: Bool

  package init(
    _ replies: [Reply], sources: [DossierSource], date: CalendarDate, holdsWholeDocuments: Bool
  ) {
    self.replies = replies
    self.sources = sources
    self.date = date
    self.holdsWholeDocuments = holdsWholeDocuments
  }
}
