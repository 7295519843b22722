/// One option: the whole of what parsing and help know of it.
struct Option: Sendable {
  /// The long name, with its dashes.
  let name: String
  /// The letter of the short name.
  var letter: Character?
  /// What stands for its value in the help; nil for an option that takes none.
  var value: String?
  /// What it does, in French.
  let help: String
  /// The commands that take it; nil where all do.
  var commands: [Command]?
  /// Notes it in the settings; the text is empty for an option without a value.
  let apply: @Sendable (inout Settings, String) throws(UsageError) -> Void

  /// Both names and the value, as the help shows them.
  var synopsis: String {
    let short = letter.map { "-\($0), " } ?? "    "
    return short + name + (value.map { " \($0)" } ?? "")
  }
}
