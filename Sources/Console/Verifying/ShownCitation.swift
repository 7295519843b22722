import JSONText
import Verification

/// What `show` is asked for: a place, and what of it answers where that is known.
struct ShownCitation {
  /// The citation's id, or a file and a line.
  let id: String
  /// The bytes of the file that answer.
  private(set) var highlights: [Range<Int>] = []
  /// The citation as it was saved, where it comes from a saved answer.
  private(set) var saved: SavedCitation?

  init(_ id: String) { self.id = id }

  /// Reads an answer, whose first citation counts, or a citation.
  init(parsing bytes: [UInt8]) throws(Failure) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
      throw Failure(code: "bad_json", message: SavedFault.notJSON(error).message)
    }
    let citation = value["citations"]?[0] ?? value["passage"] ?? value
    guard let id = citation["id"]?.string else {
      let fault = SavedFault.missingMember("id")
      throw Failure(code: fault.code, message: fault.message)
    }
    self.id = id
    highlights = (citation["highlights"]?.array ?? []).flatMap { highlight in
      (highlight["spans"]?.array ?? []).compactMap(Self.range)
    }
    saved = try? SavedCitation(citation, answering: value["question"]?.string)
  }

  private static func range(_ value: JSONValue) -> Range<Int>? {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer,
      start >= 0, start <= end
    else { return nil }
    return start..<end
  }
}
