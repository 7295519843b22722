import Foundation

/// Texts as they are expected, in files of their own.
enum Golden {
  static func text(_ name: String, file: String = #filePath) throws -> String {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: tests.appending(path: "Goldens/\(name)"), encoding: .utf8)
  }
}
