import Testing

@testable import Documents

@Suite struct EveryPassageTests {
  @Test func fiveDocumentsAreFound() {
    #expect(SampleCorpus.names.count == 5)
  }

  @Test(arguments: SampleCorpus.names)
  func keepsItsPromises(name: String) throws {
    let reading = try #require(SampleCorpus.readings[name])
    #expect(!reading.document.passages.isEmpty)
    #expect(reading.faults == [])
  }

  @Test func isOfReadableLength() {
    let lengths = SampleCorpus.readings.values.flatMap { $0.texts.map(\.count) }
    #expect(lengths.count > 300)
    #expect(lengths.reduce(0, +) <= 700 * lengths.count)
  }

  @Test(arguments: SampleCorpus.names)
  func positionsAreThoseOfTheFile(name: String) throws {
    let reading = try #require(SampleCorpus.readings[name])
    #expect(reading.document.text.encoding == .utf8)
    #expect(reading.document.text.bytes == SampleCorpus.bytes(of: name))
  }
}
