import Answering
import Evaluation
import Files
import Indexing
import JSONText

extension Call {
  /// Asks questions with known answers, and says how good the replies are.
  func evaluate(_ sets: [String]) throws(Failure) -> ExitCode {
    let corpus = try open()
    let run = try run(of: sets, on: corpus)
    if let path = settings.runFile {
      try save(TRECWriter.run(run.answers, named: "reprise"), to: path)
    }
    if let path = settings.judgementsFile {
      let passages = try failing { () throws(CorpusError) in try corpus.passages() }
      try save(TRECWriter.qrels(run.answers, passages: passages), to: path)
    }
    let report = EvaluationReport(of: run)
    let text = report.text + (settings.listsFailures ? "\n" + report.failuresText : "")
    write { writer in
      report.write(to: &writer)
    } text: { page in
      page.block(text)
    }
    return .done
  }

  private func run(of sets: [String], on corpus: IndexedCorpus) throws(Failure) -> EvaluationRun {
    do {
      let questions = try GoldQuestion.questions(
        parsing: sets.map { ($0, try LocalFile.read($0)) })
      let folder = corpus.location.corpus
      let judge = try Judge(of: questions) { try? LocalFile.read("\(folder)/\($0)") }
      var assistant = Assistant(corpus: corpus)
      let limit = settings.citationLimit(atLeast: 10)
      let asking: EvaluationRun.Asking = { try assistant.ask($0, limit: limit) }
      return try EvaluationRun(of: questions, judge: judge, asking: asking) { asking }
    } catch let error as GoldError {
      throw Failure(code: "bad_questions", message: error.message)
    } catch let error as FileError {
      throw Failure(
        code: "unreadable_questions",
        message: "Impossible de lire « \(error.path) » : \(error.reason).")
    } catch let error as QuestionError {
      throw Failure(error)
    } catch {
      throw Failure(code: "evaluation_failed", message: "L’évaluation a échoué : \(error).")
    }
  }

  private func save(_ text: String, to path: String) throws(Failure) {
    do throws(FileError) { try LocalFile.replace(path, with: Array(text.utf8)) } catch {
      throw Failure(
        code: "unwritable_file",
        message: "Impossible d’écrire « \(error.path) » : \(error.reason).")
    }
  }
}
