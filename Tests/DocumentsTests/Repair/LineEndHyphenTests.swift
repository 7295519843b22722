import Testing

@testable import Documents

@Suite struct LineEndHyphenTests {
  @Test(
    "A hyphen that only cuts a word is closed",
    arguments: [
      ("Nos jardi-\nniers arrosent. Ces jardiniers sèment.", "Nos jardiniers arrosent."),
      ("Nos jardi-\r\nniers arrosent. Ces jardiniers sèment.", "Nos jardiniers arrosent."),
      ("Nos jardi\u{2010}\n niers arrosent. Ces jardiniers sèment.", "Nos jardiniers arrosent."),
      ("Une récol-\nte tardive.", "Une récolte tardive."),
    ])
  func cut(text: String, expected: String) throws {
    let reading = Reading(text)
    #expect(try #require(reading.texts.first).hasPrefix(expected))
    #expect(reading.faults == [])
  }

  @Test(
    "The hyphen of a compound stays",
    arguments: [
      ("Un rendez-\nvous au jardin. On se rendez compte que vous semez.", "Un rendez-vous au"),
      ("Nous irons semer à Saint-\nMalo en mai.", "Nous irons semer à Saint-Malo en"),
      ("Le tri de 2019-\n2020 finit.", "Le tri de 2019-2020 finit."),
    ])
  func kept(text: String, expected: String) throws {
    let reading = Reading(text)
    #expect(try #require(reading.texts.first).hasPrefix(expected))
    #expect(reading.faults == [])
  }

  @Test func theWholeHyphenIsFound() {
    let text = Array("des fruits mû-\nrissent".utf8)
    let hyphens = LineEndHyphen.all(in: [0..<15, 16..<text.count], of: text)
    #expect(hyphens == [LineEndHyphen(offset: 14, head: 11..<14, tail: 16..<23)])
  }

  @Test(arguments: ["un tiret -\nici", "une liste\n- ici", "un chiffre 3-\nici", "fin-\n(ici)"])
  func otherDashes(text: String) {
    let bytes = Array(text.utf8)
    let lines = LineReader.lines(of: bytes).map(\.content)
    #expect(LineEndHyphen.all(in: lines, of: bytes) == [])
  }
}
