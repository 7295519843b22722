/// The variables of the process that mean something to the program.
///
/// A dozen names in a list are found as fast as in a dictionary, and every start is spared making
/// one.
package struct Environment: ExpressibleByDictionaryLiteral, Sendable {
  private var names: [String] = []
  /// Of the same places.
  private var values: [String] = []

  package init(dictionaryLiteral variables: (String, String)...) {
    names = variables.map(\.0)
    values = variables.map(\.1)
  }

  /// Those of some variables that are set.
  ///
  /// - Parameters:
  ///   - names: the variables.
  ///   - value: what one is set to.
  init(of names: [String], _ value: (String) -> String?) {
    for name in names {
      guard let value = value(name) else { continue }
      self.names.append(name)
      values.append(value)
    }
  }

  /// What a variable is set to; nil for one that is not set.
  package subscript(name: String) -> String? { names.firstIndex(of: name).map { values[$0] } }
}
