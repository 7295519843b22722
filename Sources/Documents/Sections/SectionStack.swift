/// The headings open at a place in a document.
struct SectionStack: Sendable {
  struct Entry: Sendable {
    var title: String
    var rank: Int
    /// The page it was read on.
    var page: Int
    var style: HeadingStyle
  }

  private(set) var entries: [Entry] = []
  let hasParts: Bool

  var path: [String] { entries.map(\.title) }

  init(hasParts: Bool) { self.hasParts = hasParts }

  /// Opens a section and closes those it cannot stand in.
  mutating func open(_ title: String, style: HeadingStyle, page: Int, closesSlide: Bool = false) {
    var rank = closesSlide ? 18 : rank(of: style)
    if let parallel = parallel(to: title, style) { rank = parallel }
    entries.removeAll { $0.rank >= rank }
    entries.append(Entry(title: title, rank: rank, page: page, style: style))
  }

  /// Closes what holds for one page only, when the next begins.
  mutating func endPage() { entries.removeAll { $0.rank == 18 } }

  /// Closes labels that only send the reader elsewhere.
  mutating func closeReferences() { entries.removeAll { $0.style == .reference } }

  /// The outermost sections alone: where a side box stands.
  var outermost: [String] { Array(entries.filter { $0.rank < 40 }.map(\.title).prefix(1)) }

  private func rank(of style: HeadingStyle) -> Int {
    switch style {
    case .markdown(let level): level
    case .part: 10
    case .page, .capitals: hasParts ? 30 : 20
    case .question, .title: 40
    case .numbered: 50
    case .label: 60
    case .runIn: 65
    case .reference: 70
    }
  }

  /// Headings that begin with the same two words stand side by side: « Pour les salariés … »,
  /// « Pour les agents … ».
  private func parallel(to title: String, _ style: HeadingStyle) -> Int? {
    guard style == .title else { return nil }
    let words = title.split(separator: " ")
    guard words.count >= 4 else { return nil }
    return entries.first { entry in
      let others = entry.title.split(separator: " ")
      return entry.style == .page && others.count >= 4 && others[0] == words[0]
        && others[1] == words[1]
    }?.rank
  }
}
