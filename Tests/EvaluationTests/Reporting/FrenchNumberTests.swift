import Testing

@testable import Evaluation

/// Numbers as French texts write them.
@Suite struct FrenchNumberTests {
  @Test(arguments: [
    (0.8845, 3, "0,885"), (1.0, 3, "1,000"), (0.0004, 3, "0,000"), (-0.0004, 3, "0,000"),
    (-0.25, 2, "−0,25"), (611.5, 0, "612"), (12.05, 1, "12,1"), (.nan, 3, "–"),
    (.infinity, 3, "–"),
  ]) func fixed(number: Double, digits: Int, text: String) {
    #expect(FrenchNumber.fixed(number, digits: digits) == text)
  }

  @Test func signsIntervalsAndPercentages() {
    #expect(FrenchNumber.signed(0.5) == "+0,500" && FrenchNumber.signed(-0.5) == "−0,500")
    #expect(FrenchNumber.signed(-0.0001) == "0,000")
    #expect(FrenchNumber.interval(0.25...0.5) == "[0,250 ; 0,500]")
    #expect(FrenchNumber.interval(-0.25...0.5, signed: true) == "[−0,250 ; +0,500]")
    #expect(FrenchNumber.percent(0.05, digits: 0) == "5 %")
  }
}
