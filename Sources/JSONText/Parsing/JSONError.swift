/// Where and why a text is not JSON.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// A character that cannot stand here; what could is named.
    case unexpected(expected: String)
    /// Something after the value.
    case trailingText
    /// A number that breaks the grammar, as `01` or `1.`.
    case malformedNumber
    /// A number too large for a `Double`.
    case numberOutOfRange
    /// A backslash before a character that it cannot escape.
    case unknownEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A control character inside a string.
    case controlCharacter
    /// Bytes inside a string that are no UTF-8.
    case invalidUTF8
    /// Arrays and objects nested beyond the limit.
    case tooDeep(limit: Int)
  }

  /// What is wrong.
  public var reason: Reason
  /// The line of the fault, from 1.
  public var line: Int
  /// Its column in characters (Unicode scalars), from 1.
  public var column: Int

  /// The sentence for the user, in French, without a final full stop.
  public var message: String { "ligne \(line), colonne \(column) : \(explanation)" }

  private var explanation: String {
    switch reason {
    case .unexpectedEnd: "le texte s’arrête au milieu d’une valeur"
    case .unexpected(let expected): "attendu : \(expected)"
    case .trailingText: "rien n’est attendu après la valeur"
    case .malformedNumber: "ce nombre est mal écrit"
    case .numberOutOfRange: "ce nombre est trop grand"
    case .unknownEscape: "cette séquence d’échappement n’existe pas"
    case .loneSurrogate: "une moitié de paire \\u manque"
    case .controlCharacter: "caractère de contrôle dans une chaîne (écrivez-le \\u00XX)"
    case .invalidUTF8: "cette chaîne n’est pas de l’UTF-8"
    case .tooDeep(let limit): "plus de \(limit) niveaux imbriqués"
    }
  }
}
