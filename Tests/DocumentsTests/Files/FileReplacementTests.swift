import Foundation
import Testing

@testable import Files

@Suite struct FileReplacementTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["", "neuf", String(repeating: "neuf", count: 50_000)])
  func replacesWhole(text: String) throws {
    try folder.write("a", "ancien et plus long que le neuf")
    try LocalFile.replace(folder.path("a"), with: Array(text.utf8))
    #expect(try LocalFile.read(folder.path("a")) == Array(text.utf8))
    #expect(try folder.names == ["a"])
  }

  @Test func missingFoldersAreMade() throws {
    try LocalFile.replace(folder.path("s/t/a"), with: [1, 2])
    #expect(try LocalFile.read(folder.path("s/t/a")) == [1, 2])
    #expect(try folder.names == ["s"])
  }

  /// What is mapped is the old file for as long as it is mapped.
  @Test func readersKeepTheOldFile() throws {
    try folder.write("a", "ancien")
    let mapping = try FileMapping(path: folder.path("a"))
    try LocalFile.replace(folder.path("a"), with: Array("neuf".utf8))
    #expect(mapping.bytes.elementsEqual("ancien".utf8))
  }

  /// A folder that holds something cannot be renamed over; nothing is left behind.
  @Test func aFailedRenameLeavesTheOld() throws {
    try folder.write("a/b", "ancien")
    #expect(throws: FileError(path: folder.path("a"), code: EISDIR)) {
      try LocalFile.replace(folder.path("a"), with: [1])
    }
    #expect(try folder.names == ["a"])
    #expect(try LocalFile.read(folder.path("a/b")) == Array("ancien".utf8))
  }

  /// The temporary file cannot be opened where a folder has its name.
  @Test func aFailedOpeningLeavesTheOld() throws {
    try folder.write("a", "ancien")
    let temporary = "a.\(ProcessInfo.processInfo.processIdentifier).tmp"
    try folder.write(temporary + "/b")
    #expect(throws: FileError(path: folder.path(temporary), code: EISDIR)) {
      try LocalFile.replace(folder.path("a"), with: [1])
    }
    #expect(try LocalFile.read(folder.path("a")) == Array("ancien".utf8))
  }

  @Test func aFileIsNoFolder() throws {
    try folder.write("a", "ancien")
    #expect(throws: FileError.self) { try LocalFile.replace(folder.path("a/b"), with: [1]) }
    #expect(try LocalFile.read(folder.path("a")) == Array("ancien".utf8))
  }

  @Test func partsGoWhereTheyAreSaidTo() throws {
    let file = try FileReplacement(of: folder.path("a"))
    let (head, tail): ([UInt8], [UInt8]) = ([1, 2], [3, 4, 5])
    file.write(tail.span.bytes, at: 2)
    file.write(head.span.bytes, at: 0)
    #expect(try folder.names == ["a.\(ProcessInfo.processInfo.processIdentifier).tmp"])
    try file.commit()
    #expect(try LocalFile.read(folder.path("a")) == head + tail)
    let mapping = try file.mapping()
    #expect(mapping.bytes.elementsEqual(head + tail))
    #expect(try folder.names == ["a"])
  }

  @Test func whatIsNotCommittedIsGone() throws {
    try folder.write("a", "ancien")
    do {
      let file = try FileReplacement(of: folder.path("a"))
      file.write([1].span.bytes, at: 0)
    }
    #expect(try folder.names == ["a"])
    #expect(try LocalFile.read(folder.path("a")) == Array("ancien".utf8))
  }

  @Test func whatWasAbandonedIsRemoved() throws {
    let (gone, living) = (Int32.max - 1, getppid())
    let names = ["a.\(gone).tmp", "a.\(living).tmp", "a.x.tmp", "b.\(gone).tmp"]
    let hours = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -7_200)]
    for name in names {
      try folder.write(name, "à moitié")
      try FileManager.default.setAttributes(hours, ofItemAtPath: folder.path(name))
    }
    try folder.write("a.\(gone - 1).tmp", "écrit à l’instant")
    try LocalFile.replace(folder.path("a"), with: [1])
    #expect(try Set(folder.names) == Set(["a", "a.\(gone - 1).tmp"] + names.dropFirst()))
  }
}
