import Console

/// Stands in for the streams of a process, and keeps what is written to them.
final class Recorder {
  private(set) var text = ""
  /// How many pieces are taken before the other end is closed; nil for all.
  var capacity: Int?

  func output(isTerminal: Bool = false, columns: Int? = nil) -> Output {
    Output(isTerminal: isTerminal, columns: columns) { bytes in
      if let capacity = self.capacity {
        if capacity == 0 { return .closed }
        self.capacity = capacity - 1
      }
      self.text += String(decoding: bytes, as: UTF8.self)
      return nil
    }
  }

  var lines: [Substring] { text.split(separator: "\n") }
}

/// Standard input that comes in chunks of one size.
func input(_ text: String, chunk: Int = 7) -> () throws(StreamError) -> [UInt8] {
  input(Array(text.utf8), chunk: chunk)
}

/// Standard input that comes in chunks of one size.
func input(_ bytes: [UInt8], chunk: Int) -> () throws(StreamError) -> [UInt8] {
  var rest = bytes[...]
  return { () throws(StreamError) in
    defer { rest = rest.dropFirst(chunk) }
    return Array(rest.prefix(chunk))
  }
}
