import Indexing

/// The passages of the index one after the other, for a person.
struct PassagesText {
  let passages: [CitedPassage]

  func write(to page: inout Page) {
    for passage in passages {
      page.gap()
      let mark = passage.isUnreadable ? " (illisible, jamais cité)" : ""
      page.line(StyledText(passage.id, .bold) + StyledText(mark, .faint))
      if !passage.section.isEmpty {
        page.paragraph(passage.section.joined(separator: " › "), .faint)
      }
      page.paragraph(passage.text, indent: 2)
    }
  }
}
