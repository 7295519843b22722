/// Lines as the terminal itself, or a pipe, gives them: without editing of our own.
package struct PlainLines: LineSource {
  private var reader: LineReader
  private let output: Output

  package init(_ reader: LineReader, output: Output) {
    self.reader = reader
    self.output = output
  }

  package mutating func next(after prompt: String) throws(StreamError) -> LineReader.Line? {
    output.write(prompt)
    output.flush()
    let line = try reader.next()
    // Ctrl-D leaves the cursor behind the prompt.
    if line == nil { output.write("\n") }
    return line
  }

  package mutating func forget() {}
}
