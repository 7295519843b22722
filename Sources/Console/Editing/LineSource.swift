/// Where the lines of a session come from.
package protocol LineSource {
  /// Asks for a line; nil where no more will come.
  mutating func next(after prompt: String) throws(StreamError) -> LineReader.Line?

  /// Forgets the lines entered before, wherever they are kept.
  mutating func forget()
}
