/// A value as JSON (RFC 8259) knows it.
///
///     let manifest = try JSONValue(parsing: Array(#"{"name": "Santé"}"#.utf8))
///     manifest["name"]?.string  // "Santé"
public enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number; whole numbers are exact up to 2⁵³.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object(JSONObject)

  /// Reads one value from UTF-8 and nothing after it but white space.
  ///
  /// Strict: no comments, no trailing commas, no lone surrogates, at most 512 levels. A byte order
  /// mark before the value is passed over, as the RFC allows.
  ///
  /// - Throws: `JSONError` with the place of the first fault.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// The value of a member; nil where this is no object or has no such member.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The element at a place; nil where this is no array or is shorter.
  public subscript(place: Int) -> JSONValue? {
    guard let array, array.indices.contains(place) else { return nil }
    return array[place]
  }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The truth value, if this is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, if this is one.
  public var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The number as a whole one, if it is one and fits.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// The text, if this is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, if this is an array.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members, if this is an object.
  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }
}
