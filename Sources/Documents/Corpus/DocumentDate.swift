public import Files
import FrenchText

/// The date that a document gives of itself, as far as it says: a year, maybe a month, maybe a day.
public struct DocumentDate: Sendable, Equatable {
  /// The year.
  public let year: Int
  /// The month, from 1; nil where it does not say.
  public let month: Int?
  /// The day of the month, from 1; nil where it does not say.
  public let day: Int?

  private static let months = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
    "octobre", "novembre", "decembre",
  ]

  /// Reads « 2022 », « 02/2024 », « mars 2024 », « 1er mai 2019 », « 2024-02-01 », and the latest year
  /// of anything longer; nil where there is no year.
  ///
  /// - Complexity: O(bytes)
  public init?(_ text: String) {
    let words = Fold.folded(Array(text.utf8)).split { byte in
      !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    let years = words.map { $0.count == 4 ? Int($0).flatMap(Self.year) : nil }
    guard let year = years.compactMap(\.self).max(), let place = years.lastIndex(of: year) else {
      return nil
    }
    self.year = year
    // A programmer's date begins with the year.
    let isFirst = place == 0 && words.count >= 2
    let rest = isFirst ? Array(words.dropFirst().prefix(2)) : words[..<place].suffix(2).reversed()
    month = rest.first.flatMap(Self.month)
    day = month == nil || rest.count < 2 ? nil : Self.day(rest[1])
  }

  /// How many whole years have passed since, at least: of what it does not say the last day counts.
  public func years(until today: CalendarDate) -> Int {
    let isBefore = (today.month, today.day) < (month ?? 12, day ?? 31)
    return max(0, today.year - year - (isBefore ? 1 : 0))
  }

  private static func year(_ number: Int) -> Int? { (1900...2199).contains(number) ? number : nil }

  private static func month(_ word: String) -> Int? {
    if let place = months.firstIndex(of: word) { return place + 1 }
    return Int(word).flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private static func day(_ word: String) -> Int? {
    Int(word == "1er" ? "1" : word).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
