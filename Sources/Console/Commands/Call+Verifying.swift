import Files
import Indexing
import JSONText
import Verification

extension Call {
  /// Reads the places that saved answers cite again, and says what became of them.
  func verify(_ paths: [String]) throws(Failure) -> ExitCode {
    let corpus = try location().corpus
    let verifier = Verifier(try shelf(of: corpus))
    var answers: [CheckedAnswers] = []
    for path in paths.isEmpty ? ["-"] : paths {
      let bytes = path == "-" ? try readInput() : try read(path)
      let checked = CheckedAnswers(
        SavedAnswers(parsing: bytes), from: path == "-" ? nil : path, by: verifier)
      for fault in checked.faults {
        errors.message(checked.message(line: fault.line, fault.fault))
      }
      answers.append(checked)
    }
    write(answers, corpus: corpus)
    if answers.contains(where: { !$0.faults.isEmpty }) { return .failed }
    let areIntact = answers.allSatisfy { answer in
      answer.citations.allSatisfy { $0.verdict.name == "intact" }
    }
    return areIntact ? .done : .notIntact
  }

  private func write(_ answers: [CheckedAnswers], corpus: String) {
    guard settings.format == .jsonl else {
      return write { writer in
        writer.value(answers)
      } text: { page in
        VerificationText(answers, corpus: corpus).write(to: &page)
      }
    }
    for answer in answers {
      for checked in answer.citations { writeLine { $0.value(checked, from: answer.input) } }
      for (line, fault) in answer.faults { writeLine { $0.value(fault, at: line, of: answer) } }
    }
  }

  private func writeLine(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    output.write(writer.takeBytes())
    output.write("\n")
  }

  func shelf(of corpus: String) throws(Failure) -> SourceShelf {
    do throws(ShelfError) { return try SourceShelf(folder: corpus) } catch {
      throw Failure(code: error.code, message: error.message)
    }
  }

  private func read(_ path: String) throws(Failure) -> [UInt8] {
    do throws(FileError) { return try LocalFile.read(path) } catch {
      throw Failure(
        code: "unreadable_answers",
        message: "Impossible de lire « \(error.path) » : \(error.reason).")
    }
  }

  /// All of standard input; a terminal is not waited for.
  func readInput() throws(Failure) -> [UInt8] {
    guard !host.inputIsTerminal else {
      throw Failure(
        code: "no_input",
        message: "Rien à lire sur l’entrée standard. Donnez un fichier, ou redirigez-en un : "
          + "reprise verify < réponses.jsonl")
    }
    var bytes: [UInt8] = []
    do throws(StreamError) {
      while true {
        let chunk = try host.read()
        if chunk.isEmpty { return bytes }
        bytes += chunk
      }
    } catch {
      throw Failure(reading: error)
    }
  }
}
