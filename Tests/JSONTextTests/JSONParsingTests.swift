import JSONText
import Testing

func parse(_ text: String) throws(JSONError) -> JSONValue {
  try JSONValue(parsing: Array(text.utf8))
}

struct JSONParsingTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), (" \t\r\n false ", .bool(false)),
      ("0", .number(0)), ("-0", .number(-0.0)), ("12", .number(12)), ("-1.5e+3", .number(-1500)),
      ("1E2", .number(100)), ("0.1", .number(0.1)), ("1e-400", .number(0)),
      (#""""#, .string("")), (#""é œ ’""#, .string("é œ ’")), ("\"\u{7F}\"", .string("\u{7F}")),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{08}\u{0C}\n\r\t")),
      (#""\u00e9\uD83D\uDE00\u0000""#, .string("é😀\u{0}")),
      ("[]", .array([])), ("[ 1 , [2] ]", .array([.number(1), .array([.number(2)])])),
      ("{}", .object(JSONObject())), ("\u{FEFF}[]", .array([])),
    ] as [(String, JSONValue)])
  func `A valid text is read`(text: String, expected: JSONValue) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: [
    ("", "ligne 1, colonne 1 : le texte s’arrête au milieu d’une valeur"),
    ("nul", "ligne 1, colonne 1 : attendu : une valeur"),
    ("[1,]", "ligne 1, colonne 4 : attendu : une valeur"),
    ("[1 2]", "ligne 1, colonne 4 : attendu : « , » ou « ] »"),
    ("[1", "ligne 1, colonne 3 : le texte s’arrête au milieu d’une valeur"),
    ("{\n  \"é\" 1}", "ligne 2, colonne 7 : attendu : « : »"),
    ("{a: 1}", "ligne 1, colonne 2 : attendu : un nom entre guillemets"),
    (#"{"a": 1,}"#, "ligne 1, colonne 9 : attendu : un nom entre guillemets"),
    (#"{"a": 1 "b": 2}"#, "ligne 1, colonne 9 : attendu : « , » ou « } »"),
    ("1 2", "ligne 1, colonne 3 : rien n’est attendu après la valeur"),
    ("01", "ligne 1, colonne 1 : ce nombre est mal écrit"),
    ("1.", "ligne 1, colonne 1 : ce nombre est mal écrit"),
    ("[-]", "ligne 1, colonne 2 : ce nombre est mal écrit"),
    ("1e", "ligne 1, colonne 1 : ce nombre est mal écrit"),
    (".5", "ligne 1, colonne 1 : attendu : une valeur"),
    ("+1", "ligne 1, colonne 1 : attendu : une valeur"),
    ("NaN", "ligne 1, colonne 1 : attendu : une valeur"),
    ("1e400", "ligne 1, colonne 1 : ce nombre est trop grand"),
    (#""\x""#, "ligne 1, colonne 2 : cette séquence d’échappement n’existe pas"),
    (#""\u12G4""#, "ligne 1, colonne 6 : cette séquence d’échappement n’existe pas"),
    (#""\uD800""#, "ligne 1, colonne 2 : une moitié de paire \\u manque"),
    (#""\uDC00""#, "ligne 1, colonne 2 : une moitié de paire \\u manque"),
    (#""\uD800\u0041""#, "ligne 1, colonne 2 : une moitié de paire \\u manque"),
    (
      "\"a\tb\"",
      "ligne 1, colonne 3 : caractère de contrôle dans une chaîne (écrivez-le \\u00XX)"
    ),
    ("\"abc", "ligne 1, colonne 5 : le texte s’arrête au milieu d’une valeur"),
    ("'a'", "ligne 1, colonne 1 : attendu : une valeur"),
    ("// x\n1", "ligne 1, colonne 1 : attendu : une valeur"),
  ])
  func `An invalid text is refused with its place`(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.message == message)
  }

  @Test func `Bytes that are no UTF-8 are refused`() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: [UInt8(ascii: "\""), 0xFF, UInt8(ascii: "\"")])
    }
    #expect(error?.message == "ligne 1, colonne 2 : cette chaîne n’est pas de l’UTF-8")
  }

  @Test func `The last of two equal names counts and order is kept`() throws {
    let value = try parse(#"{"b": 1, "a": 2, "b": 3}"#)
    #expect(value.object?.keys == ["b", "a"])
    #expect(value["b"]?.integer == 3)
  }

  @Test func `Accessors give nil for another kind`() throws {
    let value = try parse(#"{"n": 1.5, "s": "x", "l": [true], "z": null}"#)
    #expect(value["n"]?.number == 1.5)
    #expect(value["n"]?.integer == nil)
    #expect(value["n"]?.string == nil)
    #expect(value["s"]?.string == "x")
    #expect(value["l"]?[0]?.bool == true)
    #expect(value["l"]?[1] == nil)
    #expect(value["z"]?.isNull == true)
    #expect(value["none"] == nil)
    #expect(value["s"]?["t"] == nil)
  }

  @Test func `Nesting stops at 512 levels`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(512))
    let error = #expect(throws: JSONError.self) { try parse(nested(513)) }
    #expect(error?.reason == .tooDeep(limit: 512))
    #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
  }
}
