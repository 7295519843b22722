/// How a call ended, as the shell sees it. 130, for one that was interrupted, is given by the
/// signal's own handler.
package enum ExitCode: Int32, Sendable {
  /// Answered, or done.
  case done = 0
  /// The documents do not answer the one question, or not for sure.
  case noAnswer = 1
  /// The call, the corpus or the index is at fault.
  case failed = 2

  /// A saved citation is no longer what or where it was.
  static let notIntact = ExitCode.noAnswer
}
