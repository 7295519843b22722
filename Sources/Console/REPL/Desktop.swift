import Files

/// What a session asks of the machine beside the terminal, so that a test can stand in for it.
package struct Desktop {
  /// Shows a long text in the user's pager; false where there is none.
  var page: (String) -> Bool
  /// Shows a line of a file in the user's editor; false where there is none.
  var open: (_ path: String, _ line: Int) -> Bool
  /// Writes a new file.
  var create: (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Creation

  init(
    page: @escaping (String) -> Bool,
    open: @escaping (_ path: String, _ line: Int) -> Bool,
    create: @escaping (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Creation
  ) {
    self.page = page
    self.open = open
    self.create = create
  }

  /// The programs that the environment names.
  init(environment: Environment) {
    self.init { text in
      Subprocess.run(HelperCommand.pager(environment), reading: text)
    } open: { path, line in
      Subprocess.run(HelperCommand.editor(environment, path: path, line: line))
    } create: { path, bytes throws(FileError) in
      let path = HelperCommand.expanded(path, environment)
      if LocalFile.status(path) != nil { return .exists }
      if let folder = FolderPath(path).parent, !LocalFile.isDirectory(folder.text) {
        return .noFolder(folder.text)
      }
      try LocalFile.replace(path, with: bytes)
      return .written
    }
  }
}
