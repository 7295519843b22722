/// What a person does on the keyboard.
package enum Key: Equatable, Sendable {
  /// Characters typed, as many as came at once.
  case text(String)
  /// What was pasted, line ends included.
  case paste(String)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  /// A letter with Alt, in lower case.
  case alt(Character)
  case enter, tab, escape
  case backspace, delete, wordBackspace, wordDelete
  case left, right, wordLeft, wordRight, home, end
  case up, down
}
