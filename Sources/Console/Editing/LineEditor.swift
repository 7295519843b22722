/// Reads lines from a terminal key by key, and lets the user edit them.
package struct LineEditor: LineSource {
  /// How long an Escape waits for what would make it the start of another key, in milliseconds.
  private static let escapePatience = 40

  private let keyboard: Keyboard
  private let output: Output
  private let file: HistoryFile?
  private var editing: LineEditing
  private var decoder = KeyDecoder()
  /// Keys that came with the end of an earlier line.
  private var keys: ArraySlice<Key> = []
  private var screen = Screen()
  private var prompt = ""

  /// - Parameters:
  ///   - keyboard: where keys come from.
  ///   - output: the terminal that shows the line.
  ///   - file: where lines are kept from one session to the next, if they are.
  ///   - complete: how a text before the cursor may go on.
  package init(
    keyboard: Keyboard, output: Output, file: HistoryFile? = nil,
    complete: @escaping (String) -> Completion = { _ in Completion() }
  ) {
    self.keyboard = keyboard
    self.output = output
    self.file = file
    editing = LineEditing(history: History(file?.lines() ?? []), complete: complete)
  }

  package mutating func next(after prompt: String) throws(StreamError) -> LineReader.Line? {
    self.prompt = prompt
    output.flush()
    keyboard.begin()
    defer { keyboard.end() }
    screen.forget()
    while output.failure == nil {
      while let key = keys.popFirst() {
        switch carryOut(editing.apply(key)) {
        case .open: continue
        case .closed(let line):
          return line.map { LineReader.Line(bytes: Array($0.utf8), length: $0.utf8.count) }
        }
      }
      show()
      guard try read() else { break }
    }
    return nil
  }

  package mutating func forget() {
    editing.history.removeAll()
    file?.remove()
  }

  // MARK: Keys

  /// Waits for keys; false once none will come.
  private mutating func read() throws(StreamError) -> Bool {
    switch try keyboard.next(decoder.isUndecided ? Self.escapePatience : nil) {
    case .bytes(let bytes):
      keys += decoder.decode(bytes)
      return !bytes.isEmpty
    case .silence: keys += decoder.settle()
    case .disturbance: break
    }
    return true
  }

  private enum Progress {
    case open
    case closed(String?)
  }

  private mutating func carryOut(_ outcome: LineEditing.Outcome) -> Progress {
    switch outcome {
    case .edited: return .open
    case .entered(let line):
      file?.add(line)
      leave(showing: line)
      return .closed(line)
    case .dropped(let line):
      leave(showing: line + "^C")
      return .closed("")
    case .ended:
      leave(showing: "")
      return .closed(nil)
    case .suspended:
      leave(showing: editing.buffer.text)
      keyboard.suspend()
    case .cleared:
      output.write("\u{1B}[H\u{1B}[2J")
      screen.forget()
    }
    return .open
  }

  // MARK: The screen

  private var content: Screen.Content {
    guard let search = editing.search else {
      let buffer = editing.buffer
      return Screen.Content(
        prompt: prompt, before: buffer.before, after: buffer.after,
        below: Columns.rows(of: editing.candidates, width: keyboard.size().columns))
    }
    let title = search.hasFailed ? "introuvable" : "recherche"
    return Screen.Content(
      prompt: "(\(title)) \(search.query)", before: "", after: " : \(search.match ?? "")")
  }

  private mutating func show() {
    let size = keyboard.size()
    output.write(screen.draw(content, columns: size.columns, rows: size.rows))
    output.flush()
  }

  /// Goes on under the line, which stays as it is to be remembered.
  private mutating func leave(showing line: String) {
    let size = keyboard.size()
    let content = Screen.Content(prompt: prompt, before: line, after: "")
    output.write(screen.leave(content, columns: size.columns, rows: size.rows))
    output.flush()
  }
}
