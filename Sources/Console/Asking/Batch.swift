/// Answers the questions of standard input, one a line, holding one at a time.
package struct Batch {
  private let asker: Asker
  private let output: Output
  private var replies: ReplyWriter

  package init(asker: Asker, replies: ReplyWriter, output: Output) {
    self.asker = asker
    self.replies = replies
    self.output = output
  }

  /// Answers until the lines end or nobody reads the replies any more.
  ///
  /// - Returns: whether every line was answered, even if only with « no answer ».
  package mutating func run(_ lines: LineReader) throws(Failure) -> Bool {
    var lines = lines
    var allAnswered = true
    var number = 0
    replies.begin()
    defer { replies.end() }
    while output.failure == nil, let line = try Self.next(&lines) {
      number += 1
      let reply = asker.reply(to: line)
      if case .failure = reply { allAnswered = false }
      replies.write(reply, line: number)
    }
    return allAnswered
  }

  private static func next(_ lines: inout LineReader) throws(Failure) -> LineReader.Line? {
    do throws(StreamError) {
      return try lines.next()
    } catch {
      throw Failure(reading: error)
    }
  }
}
