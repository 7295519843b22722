/// How replies are written.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, html

  /// Whether a program reads what is written, and finds errors there too.
  var isForPrograms: Bool { self == .json || self == .jsonl }
}
