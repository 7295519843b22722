/// The members of a JSON object, in the order they were written.
public struct JSONObject: Sendable, Equatable {
  /// A name and its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var key: String
    /// What it stands for.
    public var value: JSONValue

    /// A name and its value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members, each name once.
  public private(set) var members: [Member]

  /// An object of members; where a name comes twice, its last value counts.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the number of members.
  public init(_ members: [Member] = []) {
    var places: [String: Int] = [:]
    self.members = []
    for member in members {
      if let place = places[member.key] {
        self.members[place].value = member.value
      } else {
        places[member.key] = self.members.count
        self.members.append(member)
      }
    }
  }

  /// The value of a name; nil where there is no such member.
  ///
  /// - Complexity: O(*n*), where *n* is the number of members.
  public subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  /// The names, in order.
  public var keys: [String] { members.map(\.key) }
}
