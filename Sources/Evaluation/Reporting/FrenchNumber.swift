/// Numbers as French texts write them.
enum FrenchNumber {
  /// A number with a decimal comma, rounded half up; `–` for what is no number.
  static func fixed(_ number: Double, digits: Int = 3) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let units = Int(abs(number) * Double(scale) + 0.5)
    let sign = number < 0 && units > 0 ? "−" : ""
    if digits == 0 { return sign + String(units) }
    let fraction = String(units % scale)
    let zeros = String(repeating: "0", count: digits - fraction.utf8.count)
    return "\(sign)\(units / scale),\(zeros)\(fraction)"
  }

  /// The same with its sign, plus included.
  static func signed(_ number: Double, digits: Int = 3) -> String {
    let text = fixed(number, digits: digits)
    return number < 0 ? text : "+" + text
  }

  /// `[0,810 ; 0,932]`.
  static func interval(_ range: ClosedRange<Double>, signed: Bool = false) -> String {
    let ends = [range.lowerBound, range.upperBound].map { signed ? Self.signed($0) : fixed($0) }
    return "[\(ends[0]) ; \(ends[1])]"
  }

  /// A share as a percentage: `5 %`.
  static func percent(_ share: Double, digits: Int = 1) -> String {
    fixed(share * 100, digits: digits) + "\u{A0}%"
  }
}
