import Documents
import Files
import Testing

struct DocumentDateTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 21)

  @Test(
    arguments: [
      ("2022", 2022, nil, nil), ("02/2024", 2024, 2, nil), ("mars 2024", 2024, 3, nil),
      ("18 novembre 2022", 2022, 11, 18), ("1er mai 2019", 2019, 5, 1), ("2024-02-01", 2024, 2, 1),
      ("15/06/2020", 2020, 6, 15), ("1re édition 2015, mise à jour août 2021", 2021, 8, nil),
      ("version validée en 2018 (fiche 12)", 2018, nil, nil),
    ] as [(String, Int, Int?, Int?)])
  func `What a document says of its date`(
    text: String, year: Int, month: Int?, day: Int?
  ) throws {
    let date = try #require(DocumentDate(text))
    #expect((date.year, date.month) == (year, month))
    #expect(date.day == day)
  }

  @Test(arguments: ["", "à paraître", "n° 12345", "12/24"])
  func `No year is no date`(text: String) {
    #expect(DocumentDate(text) == nil)
  }

  @Test(arguments: [
    ("2021", 4), ("2020", 5), ("11/2021", 4), ("10/2021", 5), ("21 novembre 2021", 5),
    ("22 novembre 2021", 4), ("2027", 0),
  ])
  func `Only whole years count, and what is not said is taken late`(text: String, years: Int) {
    #expect(DocumentDate(text)?.years(until: Self.today) == years)
  }
}
