import Foundation

/// The built program.
struct Program {
  /// What became of a run.
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// The objects of a JSON Lines output.
    var objects: [JSONObject] {
      get throws { try output.split(separator: "\n").map { try JSONObject(String($0)) } }
    }
  }

  /// The program beside the test bundle, else in the build folder of the package.
  static let path: String = {
    let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let candidates =
      sequence(first: bundle) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
      .prefix(6).map { $0.deletingLastPathComponent().appending(path: "reprise").path }
      + ["debug", "release"].map { package.appending(path: ".build/\($0)/reprise").path }
    return candidates.first { isProgram($0) } ?? "reprise"
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  var folder: Folder
  var environment: [String: String] = [:]
  /// The most that a file it writes may hold, in the shell's blocks of half a kilobyte or a whole one.
  var fileLimit: Int?

  func run(_ arguments: String..., reading text: String = "") throws -> Result {
    try run(arguments, reading: Data(text.utf8))
  }

  /// Runs the program in its folder, alone in its environment, and waits for its end.
  ///
  /// The streams are files: none can fill up and hold the program.
  func run(_ arguments: [String], reading input: Data) throws -> Result {
    let streams = try Folder()
    let files = try ["in", "out", "err"].map { try streams.write("", to: $0) }
    try input.write(to: files[0])
    let process = self.process(arguments)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(decoding: Data(contentsOf: files[1]), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: files[2]), as: UTF8.self))
  }

  func process(_ arguments: [String]) -> Process {
    let process = Process()
    if let fileLimit {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(fileLimit) && exec \"$0\" \"$@\"", Self.path] + arguments
    } else {
      process.executableURL = URL(filePath: Self.path)
      process.arguments = arguments
    }
    process.environment = environment.merging(["HOME": folder.path]) { given, _ in given }
    process.currentDirectoryURL = URL(filePath: folder.path)
    return process
  }
}
