/// A text as one word of a shell command, so that a suggestion can be pasted.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if "\"\\$`".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
