import Documents
import Indexing

extension HTMLWriter {
  /// The documents that a dossier cites, with the cited places marked in them.
  mutating func sources(_ dossier: Dossier) {
    guard !dossier.sources.isEmpty else { return }
    newLine()
    element("section", [("aria-labelledby", "sources")]) { writer in
      writer.element("h2", [("id", "sources")], "Sources citées")
      writer.element(
        "p", [("class", "soft")],
        dossier.holdsWholeDocuments
          ? "Documents entiers, reproduits à la demande de l’utilisateur, à qui il revient de "
            + "respecter les droits indiqués pour chacun."
          : "Seules les parties citées sont reproduites, ligne à ligne.")
      for (index, source) in dossier.sources.enumerated() {
        writer.write(source, number: index + 1)
      }
    }
  }

  private mutating func write(_ source: DossierSource, number: Int) {
    newLine()
    element("article", [("aria-labelledby", "d\(number)")]) { writer in
      writer.element("h3", [("id", "d\(number)")], source.document.title)
      writer.facts(of: source)
      for excerpt in source.excerpts { writer.write(excerpt, of: source) }
    }
  }

  private mutating func facts(of source: DossierSource) {
    let document = source.document
    let facts: [(name: String, value: String?)] = [
      ("Éditeur", document.publisher), ("Date", document.date), ("Public", document.audience),
      ("Portée", document.scope), ("Droits", document.rights), ("Adresse", document.url),
      ("Fichier", document.file),
    ]
    element("dl") { writer in
      for fact in facts {
        guard let value = fact.value else { continue }
        writer.element("dt", fact.name)
        writer.element("dd", value)
      }
      if let hash = source.hash {
        writer.element("dt", "SHA-256")
        writer.element("dd", [("class", "hash")], hash)
      }
    }
  }

  private mutating func write(_ excerpt: DossierSource.Excerpt, of source: DossierSource) {
    guard let first = excerpt.lines.first, let last = excerpt.lines.last else { return }
    let lines = French.named(first.number...last.number)
    newLine()
    element("h4", (excerpt.section + [lines]).joined(separator: " › "))
    element("ol", [("class", "lines")]) { writer in
      var followsBlank = false
      for line in excerpt.lines {
        if line.isBlank {
          followsBlank = true
          continue
        }
        writer.newLine()
        writer.write(
          line, followsBlank: followsBlank,
          mentions: source.mentions.filter { $0.passage.lines.lowerBound == line.number })
        followsBlank = false
      }
    }
  }

  /// A line under its number; a gap stands for the blank lines before it.
  private mutating func write(
    _ line: Surroundings.Line, followsBlank: Bool, mentions: [DossierSource.Mention]
  ) {
    let classes = (line.marked.isEmpty ? [] : ["cited"]) + (followsBlank ? ["apart"] : [])
    let attributes = classes.isEmpty ? [] : [("class", classes.joined(separator: " "))]
    element("li", [("value", "\(line.number)")] + attributes) { writer in
      for mention in mentions {
        let name = "\(mention.question).\(mention.rank)"
        writer.element(
          "a",
          [
            ("class", "back"), ("id", "s\(mention.question)-\(mention.rank)"),
            ("href", "#q\(mention.question)-c\(mention.rank)"),
            ("aria-label", "Retour à la citation \(name)"),
          ], "↩\u{A0}\(name)")
        writer.write(" ")
      }
      writer.write(line.text, marking: line.parts) { writer, range, text in
        guard !text.allSatisfy(\.isWhitespace) else { return writer.write(text) }
        let answers = line.highlighted.contains { $0.contains(range.lowerBound) }
        writer.element("mark", answers ? [("class", "answer")] : [], text)
      }
    }
  }
}

extension Surroundings.Line {
  fileprivate var isBlank: Bool { Sanitizer.clean(text).allSatisfy(\.isWhitespace) }

  /// The cited parts, cut where what answers begins or ends, without the white space at the line's
  /// ends: colour behind it would look like a fault.
  fileprivate var parts: [Range<Int>] {
    let cuts = highlighted.flatMap { [$0.lowerBound, $0.upperBound] }
    return marked.flatMap { range in
      let range = range.clamped(to: inked)
      let inside = cuts.filter { $0 > range.lowerBound && $0 < range.upperBound }.sorted()
      let ends = [range.lowerBound] + inside + [range.upperBound]
      return zip(ends, ends.dropFirst()).filter { $0 < $1 }.map { $0..<$1 }
    }
  }

  /// Where the line's words stand, as UTF-8 offsets.
  private var inked: Range<Int> {
    let bytes = text.utf8
    let start = bytes.prefix { $0 <= 0x20 }.count
    let end = bytes.count - bytes.reversed().prefix { $0 <= 0x20 }.count
    return start..<max(start, end)
  }
}
