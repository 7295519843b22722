/// What came of writing a new file.
package enum Creation: Equatable {
  case written
  /// There is a file of that name, which stays as it is.
  case exists
  /// The folder that it was to lie in is not there: none is made, as its name may be mistyped.
  case noFolder(String)
}
