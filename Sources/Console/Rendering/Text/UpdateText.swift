package import Indexing

/// What bringing the index up to date did, for a person.
package struct UpdateText {
  let report: UpdateReport
  let location: CorpusLocation
  /// Files that changed and were not read again.
  let stale: [String]

  package init(_ report: UpdateReport, location: CorpusLocation, stale: [String] = []) {
    self.report = report
    self.location = location
    self.stale = stale
  }

  package func write(to page: inout Page) {
    page.line("Corpus : \(location.corpus)")
    page.line("Index : \(location.index)")
    page.gap()
    if report.isEmpty && stale.isEmpty { page.line("Rien n’a changé.") }
    write("Ajoutés", report.added, to: &page)
    write("Modifiés", report.changed, to: &page)
    write("Retirés", report.removed, to: &page)
    write("Modifiés et non relus (--no-update)", stale, to: &page)
    write("Ignorés", report.skipped.map { "\($0.file) : \($0.reason)" }, to: &page)
    page.paragraph(
      French.count(report.unchanged, "document inchangé", "documents inchangés") + ", "
        + French.count(report.passages, "passage") + " dans l’index.")
  }

  private func write(_ title: String, _ files: [String], to page: inout Page) {
    guard !files.isEmpty else { return }
    page.line("\(title) (\(files.count)) :", .bold)
    for file in files { page.paragraph("– \(file)", indent: 2) }
  }
}
