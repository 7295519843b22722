import Foundation

/// A JSON object as Foundation reads it, so that the program's writer is not its own judge.
struct JSONObject {
  private let members: [String: Any]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let members = value as? [String: Any] else { throw CocoaError(.coderReadCorrupt) }
    self.members = members
  }

  private init(_ members: [String: Any]) { self.members = members }

  func string(_ key: String) -> String? { members[key] as? String }

  func integer(_ key: String) -> Int? { (members[key] as? NSNumber)?.intValue }

  func strings(_ key: String) -> [String]? { members[key] as? [String] }

  func object(_ key: String) -> JSONObject? {
    (members[key] as? [String: Any]).map(JSONObject.init)
  }

  func objects(_ key: String) -> [JSONObject] {
    (members[key] as? [[String: Any]] ?? []).map(JSONObject.init)
  }
}
