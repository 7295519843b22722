import TestFixtures
import Testing

@testable import Console

struct LineBufferTests {
  private func buffer(_ before: String, _ after: String = "") -> LineBuffer {
    var buffer = LineBuffer()
    buffer.insert(before + after)
    for _ in 0..<after.count { buffer.moveLeft() }
    return buffer
  }

  @Test func `A combining mark joins the letter before it`() {
    var line = buffer("ete")
    line.insert("\u{301}")
    line.moveLeft()
    #expect(line.before == "et" && line.after == "e\u{301}")
    line.deleteForward()
    #expect(line.text == "et")
  }

  @Test func `An emoji of several scalars is passed in one step`() {
    var line = buffer("a🇫🇷")
    line.moveLeft()
    #expect(line.before == "a")
  }

  @Test func `What is no part of a line stays out`() {
    #expect(buffer("un\r\ndeux\ttrois\u{1B}[31m\u{202E}").text == "un deux trois[31m")
  }

  @Test(arguments: [
    ("la visite de pré-reprise", "la visite de pré-", "reprise"),
    ("l’été ? ", "l’", "été ? "), ("mot", "", "mot"), ("", "", ""),
  ])
  func `A step to the left passes a word`(typed: String, before: String, after: String) {
    var line = buffer(typed)
    line.moveWordLeft()
    #expect(line.before == before && line.after == after)
    line.moveWordRight()
    #expect(line.before.hasPrefix(before))
  }

  @Test func `What is cut can be put back elsewhere`() {
    var line = buffer("la visite ", "de reprise")
    line.kill(.toEnd)
    line.moveToStart()
    line.yank()
    #expect(line.text == "de reprisela visite ")
    #expect(line.before == "de reprise")
  }

  @Test func `Cutting to the space takes marks with the word`() {
    var line = buffer("voir l’arrêt, ")
    line.kill(.toSpace)
    #expect(line.text == "voir ")
    #expect(line.killed == "l’arrêt, ")
  }

  @Test func `Transposing changes two letters for each other`() {
    var line = buffer("vsi", "ite")
    line.moveLeft()
    line.transpose()
    #expect(line.before == "vis" && line.after == "ite")
    var end = buffer("visiet")
    end.transpose()
    #expect(end.text == "visite")
    var lone = buffer("a")
    lone.transpose()
    #expect(lone.text == "a")
  }

  /// Random edits do what they would do to a plain array of characters.
  @Test(arguments: 1...20) func `Edits match a naive model`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var line = LineBuffer()
    var model: [Character] = []
    var cursor = 0
    for _ in 0..<300 {
      switch Int.random(in: 0..<9, using: &random) {
      case 0...2:
        let character = ["é", "a", " ", "漢", "-", "7"].randomElement(using: &random) ?? "a"
        line.insert(character)
        model.insert(Character(character), at: cursor)
        cursor += 1
      case 3:
        line.moveLeft()
        cursor = max(0, cursor - 1)
      case 4:
        line.moveRight()
        cursor = min(model.count, cursor + 1)
      case 5:
        line.deleteBackward()
        if cursor > 0 { model.remove(at: cursor - 1) }
        cursor = max(0, cursor - 1)
      case 6:
        line.deleteForward()
        if cursor < model.count { model.remove(at: cursor) }
      case 7:
        line.kill(.toStart)
        model.removeFirst(cursor)
        cursor = 0
      default:
        line.moveToEnd()
        cursor = model.count
      }
      #expect(line.text == String(model) && line.before.count == cursor)
    }
  }
}
