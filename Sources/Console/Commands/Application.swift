/// The command line: understands a call and carries it out.
package struct Application {
  package static let version = "0.1.0"

  private let host: Host

  package init(host: Host) {
    self.host = host
  }

  /// Runs this process' call, and ends the process.
  package static func main() -> Never {
    Terminal.installSignals()
    Terminal.leave(Application(host: .process()).run())
  }

  /// Carries out the call.
  ///
  /// - Returns: the exit code.
  package func run() -> Int32 {
    let code = outcome()
    host.output.flush()
    if case .refused(let reason) = host.output.failure {
      host.errors.message("Impossible d’écrire la réponse : \(reason).")
      return ExitCode.failed.rawValue
    }
    return code.rawValue
  }

  private func outcome() -> ExitCode {
    do throws(UsageError) {
      return carryOut(try Invocation(parsing: host.arguments))
    } catch {
      host.errors.message(error.message)
      return .failed
    }
  }

  private func carryOut(_ invocation: Invocation) -> ExitCode {
    let call = Call(host: host, settings: invocation.settings)
    switch invocation.action {
    case .ask(let question): return call.ask(question)
    case .askEach, .converse:
      // Objects and lines match one to one: what is wrong with the whole call is none of them.
      return call.reporting(asObject: false) { () throws(Failure) in
        try call.answerLines(asConversation: invocation.action == .converse)
      }
    case .index: return call.reporting { () throws(Failure) in try call.index() }
    case .show(let citation):
      return call.reporting { () throws(Failure) in try call.show(citation) }
    case .verify(let files):
      return call.reporting { () throws(Failure) in try call.verify(files) }
    case .review(let citation):
      return call.reporting { () throws(Failure) in try call.review(citation) }
    case .documents: return call.reporting { () throws(Failure) in try call.documents() }
    case .evaluate(let sets):
      return call.reporting { () throws(Failure) in try call.evaluate(sets) }
    case .help(let command): host.output.write(HelpText.text(for: command))
    case .version: host.output.write("reprise \(Self.version)\n")
    }
    return .done
  }
}
