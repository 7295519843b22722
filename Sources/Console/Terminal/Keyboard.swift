/// A terminal that keys come from, so that a test can stand in for one.
package struct Keyboard {
  package enum Event: Equatable {
    /// What was typed; nothing where the terminal is gone.
    case bytes([UInt8])
    /// Nothing was typed in the time given.
    case silence
    /// The screen may have changed: another size, or another program's output.
    case disturbance
  }

  /// Keys come one by one from here on, and are not shown by the terminal.
  package var begin: () -> Void
  /// The terminal is as it was before.
  package var end: () -> Void
  /// Waits for what happens next, for some milliseconds or, with nil, as long as it takes.
  package var next: (Int?) throws(StreamError) -> Event
  /// Stops the process until the user goes on with it.
  package var suspend: () -> Void
  package var size: () -> (columns: Int, rows: Int)

  package init(
    begin: @escaping () -> Void = {}, end: @escaping () -> Void = {},
    next: @escaping (Int?) throws(StreamError) -> Event, suspend: @escaping () -> Void = {},
    size: @escaping () -> (columns: Int, rows: Int) = { (80, 24) }
  ) {
    self.begin = begin
    self.end = end
    self.next = next
    self.suspend = suspend
    self.size = size
  }

  /// The terminal of this process.
  static func process() -> Keyboard {
    Keyboard(
      begin: RawMode.enter, end: RawMode.restore, next: next, suspend: RawMode.suspend
    ) {
      // Some lines do not say how many rows they have.
      let size = Terminal.size(of: Terminal.standardOutput) ?? (80, 0)
      return (size.columns, size.rows > 0 ? size.rows : 24)
    }
  }

  private static func next(_ milliseconds: Int?) throws(StreamError) -> Event {
    let ready = Terminal.wait(
      for: [Terminal.standardInput, RawMode.disturbances],
      milliseconds: milliseconds.map(Int32.init) ?? -1)
    if RawMode.takeDisturbance() { return .disturbance }
    return ready[0] ? .bytes(try Terminal.read()) : .silence
  }
}
