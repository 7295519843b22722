public import Files
import Documents
import Indexing

/// Lets the sources speak for themselves: how old they are, for whom they do not hold, and what their
/// headings deny.
public struct SourceNotes: Sendable {
  /// From how many years on a document's age is told, unless one says otherwise.
  public static let usualAge = 5

  private let today: CalendarDate
  private let age: Int

  /// Notes to take on a day.
  ///
  /// - Parameters:
  ///   - today: the day.
  ///   - age: from how many whole years on a document's age is told; 0 for never.
  public init(today: CalendarDate, age: Int = usualAge) {
    self.today = today
    self.age = age
  }

  /// An answer with what its sources say of themselves.
  ///
  /// - Complexity: O(citations), and O(words of the citations) where the question names a status
  public func noted(_ answer: Answer) -> Answer {
    var answer = answer
    for index in answer.citations.indices {
      let date = answer.citations[index].passage.document.date.flatMap { DocumentDate($0) }
      let years = date?.years(until: today) ?? 0
      answer.citations[index].age = age > 0 && years >= age ? years : nil
    }
    answer.notices =
      answer.status == .noAnswer
      ? [] : ScopeRule.notices(for: answer) + DenialRule.notices(for: answer)
    return answer
  }
}
