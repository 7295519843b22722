import Indexing
import JSONText

extension Call {
  /// Brings the index up to date, checks it where asked, and says what changed; fails where it could not
  /// be written, or where a check finds files that are not to be read again.
  func index() throws(Failure) -> ExitCode {
    var corpus = try open()
    if settings.checksIndex {
      let known = corpus.warnings.count
      do throws(CorpusError) { try corpus.check() } catch { throw Failure(error) }
      for warning in corpus.warnings.dropFirst(known) { errors.message(warning) }
    }
    write { writer in
      writer.value(corpus.report, location: corpus.location, stale: corpus.stale)
    } text: { page in
      UpdateText(corpus.report, location: corpus.location, stale: corpus.stale).write(to: &page)
      if settings.checksIndex { page.line("Index vérifié en entier.") }
    }
    let isOutdated = settings.checksIndex && !corpus.stale.isEmpty
    return corpus.report.isUnwritten || isOutdated ? .failed : .done
  }

  /// Says what the corpus holds, or gives every passage of it.
  func documents() throws(Failure) -> ExitCode {
    let corpus = try open()
    tellStale(corpus)
    if settings.listsPassages {
      write(try failing { () throws(CorpusError) in try corpus.passages() })
      return .done
    }
    let documents = corpus.documents()
    let folder = corpus.location.corpus
    write { writer in
      writer.value(documents, corpus: folder)
    } text: { page in
      DocumentsText(documents, corpus: folder).write(to: &page)
    }
    return .done
  }

  private func write(_ passages: [CitedPassage]) {
    switch settings.format {
    case .text:
      var page = page
      PassagesText(passages: passages).write(to: &page)
      output.write(page.text)
    case .json, .html:
      var writer = JSONWriter(style: .pretty)
      writer.array { writer in for passage in passages { writer.value(passage) } }
      output.write(writer.takeBytes())
      output.write("\n")
    case .jsonl:
      for passage in passages where output.failure == nil {
        var writer = JSONWriter()
        writer.value(passage)
        output.write(writer.takeBytes())
        output.write("\n")
      }
    }
  }

  func tellStale(_ corpus: IndexedCorpus) {
    if !corpus.stale.isEmpty { errors.message(StaleNotice.text(corpus.stale)) }
  }

  func failing<Value>(_ body: () throws(CorpusError) -> Value) throws(Failure) -> Value {
    do throws(CorpusError) {
      return try body()
    } catch {
      throw Failure(error)
    }
  }
}
