/// What each key does to the line, its history and its completions: everything about editing but
/// the terminal.
package struct LineEditing {
  /// What the world outside has to do about a key.
  package enum Outcome: Equatable {
    /// Nothing but show the line.
    case edited
    case entered(String)
    /// The line is dropped.
    case dropped(String)
    /// No more lines will come.
    case ended
    case suspended
    /// The line goes to the top of an empty screen.
    case cleared
  }

  package private(set) var buffer = LineBuffer()
  package var history: History
  package private(set) var search: HistorySearch?
  /// The words that Tab left to choose from.
  package private(set) var candidates: [String] = []

  /// Whether the key before cut something, which the next cut is added to.
  private var isCutting = false

  /// How a text before the cursor may go on.
  private let complete: (String) -> Completion

  package init(
    history: History = History(), complete: @escaping (String) -> Completion = { _ in Completion() }
  ) {
    self.history = history
    self.complete = complete
  }

  package mutating func apply(_ key: Key) -> Outcome {
    candidates = []
    let wasCutting = isCutting
    isCutting = false
    if search != nil, let outcome = applyToSearch(key) { return outcome }
    if let stretch = Self.stretch(cutBy: key) {
      buffer.kill(stretch, adding: wasCutting)
      isCutting = true
      return .edited
    }
    switch key {
    case .text(let text), .paste(let text): buffer.insert(text)
    case .enter: return enter()
    case .tab: completeWord()
    case .control(let letter): return applyControl(letter)
    case .alt(let letter): applyAlt(letter)
    case .up: if let line = history.older(than: buffer.text) { buffer.replace(with: line) }
    case .down: if let line = history.newer() { buffer.replace(with: line) }
    case .escape: break
    default: applyMove(key)
    }
    return .edited
  }

  private static func stretch(cutBy key: Key) -> LineBuffer.Stretch? {
    switch key {
    case .control("u"): .toStart
    case .control("k"): .toEnd
    case .control("w"): .toSpace
    case .wordBackspace: .wordLeft
    case .wordDelete, .alt("d"): .wordRight
    default: nil
    }
  }

  private mutating func applyMove(_ key: Key) {
    switch key {
    case .left: buffer.moveLeft()
    case .right: buffer.moveRight()
    case .wordLeft: buffer.moveWordLeft()
    case .wordRight: buffer.moveWordRight()
    case .home: buffer.moveToStart()
    case .end: buffer.moveToEnd()
    case .backspace: buffer.deleteBackward()
    case .delete: buffer.deleteForward()
    default: break
    }
  }

  private mutating func applyControl(_ letter: Character) -> Outcome {
    switch letter {
    case "a": buffer.moveToStart()
    case "b": buffer.moveLeft()
    case "c": return drop()
    case "d":
      if buffer.isEmpty { return .ended }
      buffer.deleteForward()
    case "e": buffer.moveToEnd()
    case "f": buffer.moveRight()
    case "l": return .cleared
    case "n": return apply(.down)
    case "p": return apply(.up)
    case "r": search = HistorySearch(in: history.lines)
    case "t": buffer.transpose()
    case "y": buffer.yank()
    case "z": return .suspended
    default: break
    }
    return .edited
  }

  private mutating func applyAlt(_ letter: Character) {
    switch letter {
    case "b": buffer.moveWordLeft()
    case "f": buffer.moveWordRight()
    default: break
    }
  }

  private mutating func enter() -> Outcome {
    let line = buffer.text
    history.add(line)
    buffer.replace(with: "")
    return .entered(line)
  }

  private mutating func drop() -> Outcome {
    let line = buffer.text
    buffer.replace(with: "")
    history.add("")
    return .dropped(line)
  }

  // MARK: Completing

  private mutating func completeWord() {
    let completion = complete(buffer.before)
    let common = completion.common
    if completion.candidates.count == 1 {
      buffer.replaceLast(completion.length, with: common + (buffer.after.isEmpty ? " " : ""))
    } else if common.count > completion.length {
      buffer.replaceLast(completion.length, with: common)
    } else {
      candidates = completion.candidates
    }
  }

  // MARK: Searching

  /// What a key does while the history is searched; nil where it ends the search and then does
  /// what it always does, to the line that was found.
  private mutating func applyToSearch(_ key: Key) -> Outcome? {
    switch key {
    case .text(let text), .paste(let text): search?.extend(with: text)
    case .control("r"): search?.findOlder()
    case .backspace: search?.shorten()
    case .control("c"), .control("g"), .escape: search = nil
    default:
      if let match = search?.match { buffer.replace(with: match) }
      search = nil
      return nil
    }
    return .edited
  }
}
