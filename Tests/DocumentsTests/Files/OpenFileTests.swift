import Foundation
import Testing

@testable import Files

struct OpenFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `Reads what is asked for, as far as the file goes`() throws {
    try Data("0123456789".utf8).write(to: URL(fileURLWithPath: folder.path("a")))
    let file = try OpenFile(path: folder.path("a"))
    #expect(try file.read(2..<5) == Array("234".utf8))
    #expect(try file.read(8..<20) == Array("89".utf8))
    #expect(try file.read(30..<40).isEmpty)
  }

  @Test func `Shows the file that was opened, whatever takes its place`() throws {
    let url = URL(fileURLWithPath: folder.path("a"))
    try Data("avant".utf8).write(to: url)
    let file = try OpenFile(path: folder.path("a"))
    try Data("après".utf8).write(to: url, options: .atomic)
    #expect(try file.read(0..<5) == Array("avant".utf8))
  }

  @Test func `What cannot be read is said`() throws {
    #expect(throws: FileError(path: folder.path("rien"), code: ENOENT)) {
      try OpenFile(path: folder.path("rien"))
    }
    let opened = try OpenFile(path: folder.path(""))
    #expect(throws: FileError(path: folder.path(""), code: EISDIR)) { try opened.read(0..<1) }
  }
}
