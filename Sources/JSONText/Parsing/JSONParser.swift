/// A strict, recursive reader of RFC 8259 over bytes.
struct JSONParser {
  static let deepest = 512

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    let value = try value()
    skipWhiteSpace()
    guard position == bytes.count else { throw error(.trailingText) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let next else { throw error(.unexpectedEnd) }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func word() throws(JSONError) -> JSONValue {
    if skip("true") { return .bool(true) }
    if skip("false") { return .bool(false) }
    if skip("null") { return .null }
    throw error(.unexpected(expected: "une valeur"))
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try open()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if take("]") { return elements }
    while true {
      skipWhiteSpace()
      elements.append(try value())
      skipWhiteSpace()
      if take("]") { return elements }
      try expect(",", described: "« , » ou « ] »")
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try open()
    defer { depth -= 1 }
    var members: [JSONObject.Member] = []
    if take("}") { return JSONObject() }
    while true {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw missing("un nom entre guillemets") }
      let key = try string()
      skipWhiteSpace()
      try expect(":", described: "« : »")
      skipWhiteSpace()
      members.append(JSONObject.Member(key: key, value: try value()))
      skipWhiteSpace()
      if take("}") { return JSONObject(members) }
      try expect(",", described: "« , » ou « } »")
    }
  }

  /// Enters an array or an object: past its bracket and the white space after it.
  private mutating func open() throws(JSONError) {
    guard depth < Self.deepest else { throw error(.tooDeep(limit: Self.deepest)) }
    depth += 1
    position += 1
    skipWhiteSpace()
  }
}

extension JSONParser {
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ mark: Unicode.Scalar, described: String) throws(JSONError) {
    guard take(mark) else { throw missing(described) }
  }

  mutating func skip(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    let matches = word.withUTF8Buffer { bytes[position..<position + length].elementsEqual($0) }
    if matches { position += length }
    return matches
  }

  func missing(_ expected: String) -> JSONError {
    error(next == nil ? .unexpectedEnd : .unexpected(expected: expected))
  }

  func error(_ reason: JSONError.Reason) -> JSONError { error(reason, at: position) }

  /// An error at a byte, told as line and column.
  func error(_ reason: JSONError.Reason, at place: Int) -> JSONError {
    var line = 1
    var column = 1
    for (index, byte) in bytes[..<place].enumerated() {
      let isByteOrderMark = index < 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && !isByteOrderMark {
        column += 1
      }
    }
    return JSONError(reason: reason, line: line, column: column)
  }
}
