/// Why an index cannot be used. Each case reads as a French sentence that says what is wrong and
/// what becomes of it: an index is derived from the documents and can always be built again.
public enum IndexError: Error, Equatable, Sendable {
  /// The file does not begin as an index does.
  case notAnIndex
  /// The file has another version of the format, older or newer.
  case unsupportedVersion(found: UInt32, supported: UInt32)
  /// The terms were made by another analysis than the one that reads questions.
  case differentAnalysis(found: UInt64, expected: UInt64)
  /// A section is missing, fails its checksum or contradicts itself.
  case damaged(section: String)
  /// The file ends before it should; both lengths in bytes.
  case truncated(expected: Int, found: Int)

  /// The sentence for the user.
  public var message: String {
    switch self {
    case .notAnIndex:
      "Ce fichier n’est pas un index de Reprise\u{A0}: l’index sera reconstruit."
    case .unsupportedVersion(let found, let supported):
      "L’index est au format \(found), cette version de Reprise lit le format \(supported)\u{A0}: "
        + "il sera reconstruit."
    case .differentAnalysis:
      "L’index a été construit avec une autre analyse du français\u{A0}: il sera reconstruit."
    case .damaged(let section):
      "L’index est endommagé (section «\u{A0}\(section)\u{A0}»)\u{A0}: il sera reconstruit."
    case .truncated(let expected, let found):
      "L’index est incomplet (\(found)\u{A0}octets sur \(expected))\u{A0}: il sera reconstruit."
    }
  }
}
