import Files
import Testing

struct CalendarDateTests {
  @Test func `Days in figures and in French`() {
    #expect(CalendarDate(year: 2026, month: 5, day: 1).iso == "2026-05-01")
    #expect(CalendarDate(year: 2026, month: 5, day: 1).french == "1er\u{A0}mai 2026")
    #expect(CalendarDate(year: 2026, month: 11, day: 21).french == "21\u{A0}novembre 2026")
    #expect(CalendarDate.today.year > 2024)
  }

  @Test func `Days are read back`() {
    #expect(CalendarDate(iso: "2026-05-01") == CalendarDate(year: 2026, month: 5, day: 1))
    for text in ["", "2026", "2026-13-01", "01/05/2026", "2026-5-1", "2026-05-xx"] {
      #expect(CalendarDate(iso: text) == nil)
    }
  }
}
