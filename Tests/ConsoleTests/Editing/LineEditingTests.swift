import Testing

@testable import Console

struct LineEditingTests {
  private func editing(_ history: [String] = [], _ candidates: [String] = []) -> LineEditing {
    LineEditing(history: History(history)) { before in
      let word = before.split(separator: " ").last.map(String.init) ?? ""
      return Completion(
        length: word.count, candidates: candidates.filter { $0.hasPrefix(word) })
    }
  }

  private func type(_ keys: [Key], into editing: inout LineEditing) {
    for key in keys { _ = editing.apply(key) }
  }

  @Test func `Going back in the history keeps the line being typed`() {
    var line = editing(["un", "deux"])
    type([.text("tro"), .up, .up, .up], into: &line)
    #expect(line.buffer.text == "un")
    type([.down, .down, .down], into: &line)
    #expect(line.buffer.text == "tro")
  }

  @Test func `An entered line is the newest of the history`() {
    var line = editing()
    type([.text("un")], into: &line)
    #expect(line.apply(.enter) == .entered("un"))
    type([.text("un")], into: &line)
    #expect(line.apply(.enter) == .entered("un"))
    #expect(line.history.lines == ["un"])
    type([.up], into: &line)
    #expect(line.buffer.text == "un")
  }

  @Test func `Searching finds older lines, accents aside`() {
    var line = editing(["l’arrêt", "la visite", "un arrêt long"])
    type([.control("r"), .text("arret")], into: &line)
    #expect(line.search?.match == "un arrêt long")
    type([.control("r")], into: &line)
    #expect(line.search?.match == "l’arrêt")
    type([.control("r")], into: &line)
    #expect(line.search?.hasFailed == true)
    #expect(line.apply(.enter) == .entered("l’arrêt"))
  }

  @Test func `A search that is given up leaves the line as it was`() {
    var line = editing(["la visite"])
    type([.text("abc"), .control("r"), .text("vis"), .escape], into: &line)
    #expect(line.buffer.text == "abc" && line.search == nil)
    type([.control("r"), .text("vis"), .left], into: &line)
    #expect(line.buffer.before == "la visit")
  }

  @Test func `A shorter query searches anew`() {
    var line = editing(["visite", "vise"])
    type([.control("r"), .text("visi"), .backspace], into: &line)
    #expect(line.search?.match == "vise")
  }

  @Test func `Tab goes as far as the candidates agree, then lists them`() {
    var line = editing([], ["médecin", "médecine", "visite"])
    type([.text("le mé"), .tab], into: &line)
    #expect(line.buffer.text == "le médecin")
    #expect(line.candidates.isEmpty)
    type([.tab], into: &line)
    #expect(line.candidates == ["médecin", "médecine"])
    type([.text(" vi"), .tab], into: &line)
    #expect(line.buffer.text == "le médecin visite ")
    #expect(line.candidates.isEmpty)
  }

  @Test func `Ctrl-D deletes in a line and leaves on an empty one`() {
    var line = editing()
    type([.text("ab"), .home], into: &line)
    #expect(line.apply(.control("d")) == .edited)
    #expect(line.buffer.text == "b")
    #expect(line.apply(.control("c")) == .dropped("b"))
    #expect(line.apply(.control("d")) == .ended)
  }

  @Test func `Cuts in a row are put back as one, in the order of the line`() {
    var line = editing()
    type([.text("un deux trois quatre"), .wordLeft, .control("w"), .control("k")], into: &line)
    #expect(line.buffer.text == "un deux ")
    type([.wordBackspace, .control("u"), .control("y")], into: &line)
    #expect(line.buffer.text == "un deux trois quatre")
    type([.home, .alt("d"), .wordDelete, .end, .control("y")], into: &line)
    #expect(line.buffer.text == " trois quatreun deux")
  }

  @Test(arguments: [
    (Key.left, "deux"), (.text("x"), "x"), (.control("y"), "trois"), (.backspace, "deux"),
    (.control("r"), "deux "), (.tab, "deux "),
  ])
  func `A cut after any other key begins anew`(key: Key, killed: String) {
    var line = editing()
    type([.text("un deux trois"), .control("w"), key, .control("w")], into: &line)
    #expect(line.buffer.killed == killed)
  }

  @Test func `Pasted lines are one`() {
    var line = editing()
    type([.paste("un\r\ndeux\ntrois")], into: &line)
    #expect(line.buffer.text == "un deux trois")
  }

  @Test func `The history keeps the newest lines`() {
    let history = History((1...1500).map(String.init))
    #expect(history.lines.count == History.limit && history.lines.last == "1500")
  }
}
