/// What a session says of itself.
enum SessionText {
  /// Five lines that are enough to begin.
  static func welcome(_ library: Library, look: SessionLook, columns: Int?) -> String {
    var page = Page(columns: columns, usesColor: look.usesColor)
    let contents = DocumentsText(library.documents(), corpus: library.corpus).total
    page.line("Reprise \(Application.version)", .bold)
    page.paragraph("\(contents) dans \(library.corpus). Rien ne quitte cette machine.")
    page.paragraph("Posez une question : Qui peut demander la visite de pré-reprise ?")
    page.paragraph("/source 1 montre une citation dans son texte, /plus d’autres passages.", .faint)
    page.paragraph(
      look.edits
        ? "Tab complète, ↑ rappelle, Ctrl-R cherche, Ctrl-D quitte ; /aide dit le reste."
        : "/aide montre les commandes, Ctrl-D quitte.", .faint)
    return page.text + "\n"
  }

  static func help(on page: inout Page) {
    page.paragraph("Écrivez une question en français, par exemple :")
    page.paragraph("Qui peut demander la visite de pré-reprise ?", indent: 2)
    page.paragraph("La suivante peut s’y appuyer : « Et l’employeur ? »")
    page.gap()
    let names = SessionCommand.allCases.map { $0.rawValue + $0.argument }
    let width = names.map(\.count).max() ?? 0
    for (name, command) in zip(names, SessionCommand.allCases) {
      let padding = String(repeating: " ", count: width - name.count)
      page.paragraph("\(name)\(padding)  \(command.summary)", indent: 2)
    }
  }
}
