import Foundation
import Testing

@testable import Files

@Suite struct LocalFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func readsEveryByte(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("a")))
    #expect(try LocalFile.read(folder.path("a")) == bytes)
    #expect(LocalFile.status(folder.path("a"))?.size == size)
    let mapping = try FileMapping(path: folder.path("a"))
    #expect(mapping.bytes.elementsEqual(bytes))
  }

  #if os(Linux)
    /// The system says of these files that they are empty.
    @Test func readsWhatHasNoSize() throws {
      #expect(LocalFile.status("/proc/self/maps")?.size == 0)
      let bytes = try LocalFile.read("/proc/self/maps")
      #expect(bytes.split(separator: UInt8(ascii: "\n")).count > 10)
      #expect(bytes.last == UInt8(ascii: "\n"))
    }
  #endif

  @Test func refusals() throws {
    let absent = folder.path("absent")
    #expect(throws: FileError(path: absent, code: ENOENT)) { try LocalFile.read(absent) }
    #expect(throws: FileError(path: absent, code: ENOENT)) { try FileMapping(path: absent) }
    #expect(throws: FileError(path: absent, code: ENOENT)) { try LocalFile.names(in: absent) }
    #expect(throws: FileError(path: folder.path, code: EISDIR)) { try LocalFile.read(folder.path) }
    #expect(LocalFile.status(absent) == nil)
    #expect(!LocalFile.isDirectory(absent))
    #expect(LocalFile.canonicalPath(absent) == nil)
  }

  @Test(arguments: [
    (ENOENT, "ce fichier n’existe pas"), (EACCES, "accès refusé"), (EPERM, "accès refusé"),
    (EISDIR, "c’est un dossier"), (ENOTDIR, "ce n’est pas un dossier"),
    (ENOSPC, "disque plein"), (EROFS, "système de fichiers en lecture seule"),
    (EIO, "erreur système 5"),
  ])
  func reasons(code: Int32, reason: String) {
    #expect(FileError(path: "a", code: code).reason == reason)
  }

  @Test func namesAreSortedByTheirBytes() throws {
    for name in ["b", "a", "é", ".c", "Z"] { try folder.write(name) }
    #expect(try LocalFile.names(in: folder.path) == [".c", "Z", "a", "b", "é"])
  }

  @Test func linksAreFollowed() throws {
    try folder.write("s/a", "du texte")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien"), withDestinationPath: "s")
    #expect(LocalFile.isDirectory(folder.path("lien")))
    #expect(LocalFile.status(folder.path("lien/a"))?.size == 8)
    let resolved = LocalFile.canonicalPath(folder.path("lien/a"))
    #expect(resolved != nil && resolved == LocalFile.canonicalPath(folder.path("s/a")))
  }

  @Test func theCurrentFolder() {
    #expect(LocalFile.currentDirectory == FileManager.default.currentDirectoryPath)
  }
}
