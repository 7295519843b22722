import Foundation
import Testing

/// Calls that need no answer: usage, help, places.
struct CallTests {
  private let program: Program

  init() throws { program = Program(folder: try Folder()) }

  @Test func `Version and help`() throws {
    let version = try program.run("--version")
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("reprise "))
    #expect(version.errors.isEmpty)
    let help = try program.run("show", "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("CITATION"))
    #expect(help.errors.isEmpty)
  }

  @Test func `An unknown option`() throws {
    let result = try program.run("--formt", "json", "q")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == "Option inconnue : « --formt ». Vouliez-vous dire « --format » ?\n")
  }

  @Test func `A mistyped command`() throws {
    let result = try program.run("documnts")
    #expect(result.status == 2)
    #expect(result.errors.contains("Vouliez-vous dire « documents » ?"))
  }

  @Test func `No corpus`() throws {
    let result = try program.run("ask", "q", "-f", "jsonl")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Aucun corpus : "))
    #expect(result.errors.contains(program.folder.path))
    #expect(try result.objects.first?.object("error")?.string("code") == "no_corpus")
  }

  @Test func `A corpus folder that is not there`() throws {
    let result = try program.run("documents", "--corpus", "rien")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("rien"))
  }

  @Test func `An empty corpus`() throws {
    try FileManager.default.createDirectory(
      atPath: program.folder.path + "/Corpus", withIntermediateDirectories: true)
    let result = try program.run("q r")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("aucun document"))
  }

  @Test func `Input that is a folder`() throws {
    let folder = try Folder.withCorpus()
    let process = Program(folder: folder).process(["ask"])
    process.standardInput = FileHandle(forReadingAtPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func `Nobody reads the output`() throws {
    let process = program.process(["--help"])
    let pipe = Pipe()
    let errors = Pipe()
    process.standardOutput = pipe
    process.standardError = errors
    try pipe.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    try errors.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(errors.fileHandleForReading.availableData.isEmpty)
  }

  @Test func `A check finds a document that changed unseen`() throws {
    let program = try Program(folder: .withCorpus())
    let path = program.folder.path + "/Corpus/guide.txt"
    let date = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
    #expect(try program.run("index", "--check").status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let swapped = String(text.reversed())
    try #require(swapped != text && swapped.utf8.count == text.utf8.count)
    try swapped.write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
    let told = try program.run("index", "--check", "--no-update")
    #expect(told.status == 2)
    #expect(told.output.contains("– guide.txt"))
    let mended = try program.run("index", "--check")
    #expect(mended.status == 0)
    #expect(mended.errors.contains("guide.txt"))
    #expect(try program.run("index", "--check", "--no-update").status == 0)
  }
}
