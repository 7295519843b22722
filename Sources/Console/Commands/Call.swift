import Indexing
import JSONText

/// One call of the program, with what every command needs: its settings, its streams, its corpus.
struct Call {
  let host: Host
  let settings: Settings

  var output: Output { host.output }
  var errors: Output { host.errors }

  var usesColor: Bool {
    settings.color.applies(toTerminal: output.isTerminal, environment: host.environment)
  }

  /// An empty page for standard output.
  var page: Page { Page(columns: output.columns, usesColor: usesColor) }

  /// Opens the corpus, and says what the user should know of it.
  func open() throws(Failure) -> IndexedCorpus {
    let location = try location()
    do throws(CorpusError) {
      host.beginWait()
      defer { host.endWait() }
      let corpus = try IndexedCorpus(opening: location, updating: settings.updates)
      for warning in corpus.warnings { errors.message(warning) }
      return corpus
    } catch {
      throw Failure(error)
    }
  }

  func location() throws(Failure) -> CorpusLocation {
    do throws(LocationError) {
      return try LocationFinder(host).location(corpus: settings.corpus, index: settings.index)
    } catch {
      throw Failure(error)
    }
  }

  /// Carries out a command, and reports its failure: as an object too, where one is expected.
  func reporting(asObject: Bool = true, _ command: () throws(Failure) -> ExitCode) -> ExitCode {
    do throws(Failure) {
      return try command()
    } catch {
      errors.message(error.message)
      if asObject && settings.format.isForPrograms {
        write {
          $0.value(error)
        } text: { _ in
        }
      }
      return .failed
    }
  }

  /// What a command found: a page for a person, or one object for a program.
  func write(json: (inout JSONWriter) -> Void, text: (inout Page) -> Void) {
    if settings.format == .text {
      var page = page
      text(&page)
      output.write(page.text)
    } else {
      var writer = JSONWriter(style: settings.format == .json ? .pretty : .compact)
      json(&writer)
      output.write(writer.takeBytes())
      output.write("\n")
    }
  }
}
