import Answering
import Files
import Indexing

extension Call {
  /// Answers one question, or those of standard input, in one page that can be kept.
  ///
  /// - Parameters:
  ///   - question: the question; nil for those of standard input, one a line.
  ///   - asConversation: whether the lines are turns of one conversation.
  /// - Returns: the exit code of the answers.
  /// - Throws: `Failure` where the corpus cannot be used or the input not be read.
  func dossier(_ question: String?, asConversation: Bool = false) throws(Failure) -> ExitCode {
    let corpus = try open()
    let assistant = Assistant(corpus: corpus)
    let asker =
      asConversation ? self.asker(of: Conversation(with: assistant)) : self.asker(of: assistant)
    let replies: [Reply]
    if let question {
      replies = [asker.reply(to: question)]
    } else {
      replies = try batchReplies(asker)
    }
    let page = Dossier(
      replies, sources: try sources(of: replies, in: corpus), date: host.today,
      holdsWholeDocuments: settings.showsWholeSources)
    var writer = HTMLWriter()
    writer.write(page)
    output.write(writer.text)
    return Self.code(of: replies, isBatch: question == nil)
  }

  private func batchReplies(_ asker: Asker) throws(Failure) -> [Reply] {
    var lines = LineReader(keeping: Assistant.longestQuestion, read: host.read)
    var replies: [Reply] = []
    do throws(StreamError) {
      while let line = try lines.next() { replies.append(asker.reply(to: line)) }
    } catch {
      throw Failure(reading: error)
    }
    for (number, reply) in replies.enumerated() {
      guard case .failure(_, let failure) = reply else { continue }
      errors.message("Ligne \(number + 1) : \(failure.message)")
    }
    return replies
  }

  private func sources(
    of replies: [Reply], in corpus: IndexedCorpus
  ) throws(Failure) -> [DossierSource] {
    try failing { () throws(CorpusError) in
      try DossierReader(corpus, isWhole: settings.showsWholeSources).sources(of: replies)
    }
  }

  private static func code(of replies: [Reply], isBatch: Bool) -> ExitCode {
    var areAnswered = true
    for reply in replies {
      guard case .answer(let answer) = reply else { return .failed }
      areAnswered = areAnswered && answer.status == .answered
    }
    return isBatch || areAnswered ? .done : .noAnswer
  }
}
