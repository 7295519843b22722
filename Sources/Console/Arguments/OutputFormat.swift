/// How replies are written.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, jsonl
}
