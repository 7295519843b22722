extension [String] {
  /// The texts one after the other, with another one between them.
  ///
  /// As `joined(separator:)`, but without the types that its first call in a process looks up: a
  /// hundred thousand instructions, one in fifty of a question's.
  ///
  /// - Complexity: O(*n*) in the bytes of the texts
  package func joined(by separator: String) -> String {
    var all = first ?? ""
    for text in dropFirst() {
      all += separator
      all += text
    }
    return all
  }
}
