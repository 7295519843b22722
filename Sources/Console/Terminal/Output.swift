/// A stream that text goes to: gathered, then sent in few pieces.
package final class Output {
  package let isTerminal: Bool
  /// The width of the terminal in columns; nil where it is unknown or there is none.
  package var columns: Int? { measure() }
  /// Set once a piece could not be sent; what is written after is dropped.
  package private(set) var failure: StreamError?

  private var pending: [UInt8] = []
  private let measure: () -> Int?
  private let send: ([UInt8]) -> StreamError?

  /// - Parameters:
  ///   - isTerminal: whether a person looks at it.
  ///   - columns: the width now; asked anew for each page.
  ///   - send: takes the next piece; says why where it cannot.
  package init(
    isTerminal: Bool = false, columns: @escaping @autoclosure () -> Int? = nil,
    send: @escaping ([UInt8]) -> StreamError?
  ) {
    self.isTerminal = isTerminal
    measure = columns
    self.send = send
  }

  package func write(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 16 { flush() }
  }

  package func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 16 { flush() }
  }

  /// A message on a line of its own, without anything that could disturb a terminal.
  package func message(_ text: String) {
    write(Sanitizer.clean(text) + "\n")
    flush()
  }

  package func flush() {
    guard !pending.isEmpty else { return }
    if failure == nil { failure = send(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}
