/// What a session says of itself.
enum SessionText {
  /// Five lines that are enough to begin.
  static func welcome(_ library: Library, look: SessionLook, columns: Int?) -> String {
    var page = Page(columns: columns, usesColor: look.usesColor)
    let contents = DocumentsText(library.documents(), corpus: library.corpus).total
    page.line("Reprise \(Application.version)", .bold)
    page.paragraph("\(contents) dans \(library.corpus). Rien ne quitte cette machine.")
    page.paragraph("Posez une question : Qui peut demander la visite de pré-reprise ?")
    page.paragraph(
      "La suivante peut s’y appuyer : « Et l’employeur ? » ; /nouveau change de sujet.", .faint)
    page.paragraph(
      look.edits
        ? "Tab complète, ↑ rappelle, Ctrl-R cherche, Ctrl-D quitte ; /aide dit le reste."
        : "/aide montre les commandes, Ctrl-D quitte.", .faint)
    return page.text + "\n"
  }

  /// The commands, and the keys where there are any.
  static func help(look: SessionLook, on page: inout Page) {
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
    guard look.edits else { return }
    page.gap()
    page.paragraph(
      "Touches : Tab complète un mot ou une commande ; ↑, ↓ et Ctrl-R retrouvent une question ; "
        + "Ctrl-K, Ctrl-U et Ctrl-W coupent, Ctrl-Y remet ; Ctrl-C efface la ligne ; "
        + "Ctrl-L vide l’écran ; Ctrl-D quitte.")
  }
}
