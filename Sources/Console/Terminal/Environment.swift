/// The variables of the process that mean something to the program.
///
/// A dozen names in a list are found as fast as in a dictionary, and every start is spared making
/// one.
package struct Environment: ExpressibleByDictionaryLiteral, Sendable {
  private var variables: [(name: String, value: String)]

  package init(dictionaryLiteral variables: (String, String)...) { self.variables = variables }

  /// Those of some variables that are set.
  ///
  /// - Parameters:
  ///   - names: the variables.
  ///   - value: what one is set to.
  init(of names: [String], _ value: (String) -> String?) {
    variables = names.compactMap { name in value(name).map { (name, $0) } }
  }

  /// What a variable is set to; nil for one that is not set.
  package subscript(name: String) -> String? { variables.first { $0.name == name }?.value }
}
