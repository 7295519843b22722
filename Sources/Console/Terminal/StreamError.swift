/// Why a stream gives or takes no more bytes.
package enum StreamError: Error, Equatable {
  /// Nobody reads the other end any more: no fault.
  case closed
  /// The system refuses, for a reason in French.
  case refused(reason: String)
}
