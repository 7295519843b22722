import Answering
import Foundation
import Testing

@testable import Console

/// A conversation written as Markdown says of its sources what the screen said.
@Suite struct TranscriptTests {
  private func markdown(_ answer: Answer) throws -> String {
    let transcript = Transcript([answer], corpus: "Corpus", limit: 10)
    return String(decoding: try #require(transcript.bytes(for: "a.md")), as: UTF8.self)
  }

  @Test func ageAndScopeStandUnderTheirCitation() throws {
    let noticed = Samples.noticed
    let text = try markdown(noticed)
    let notice = try #require(noticed.notices.first)
    #expect(text.contains("*" + notice.message + "*"))
    let age = try #require(noticed.citations.compactMap(\.age).first)
    #expect(text.contains("*" + French.old(age) + "*"))
  }

  @Test func differencesStandBeforeTheCitations() throws {
    let conflicting = Samples.conflicting
    let conflict = try #require(conflicting.conflicts.first)
    let text = try markdown(conflicting)
    let title = try #require(text.range(of: AnswerText.title(of: conflict)))
    let quote = try #require(text.range(of: "\n> "))
    #expect(title.lowerBound < quote.lowerBound)
    for (value, rank) in zip(conflict.values, conflict.citations) {
      #expect(text.contains(French.quoted([value]) + " (\(rank))"))
    }
  }

  @Test func eachQuestionOfALineIsSaidToBeAnsweredOrNot() throws {
    let text = try markdown(Samples.several)
    #expect(text.contains("*«\u{A0}Et comment ?\u{A0}»\u{A0}: voir la citation 2, à vérifier.*"))
    #expect(
      text.contains(
        "*«\u{A0}Où va le xylophone ?\u{A0}»\u{A0}: les documents ne répondent pas à cette question.*"
      ))
  }
}
