import JSONText
import TestFixtures
import Testing

struct JSONRoundTripTests {
  private func text(_ random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let range: ClosedRange<UInt32> =
        [0...0x7F, 0x80...0x24F, 0x2000...0x206F, 0...0x10_FFFF].randomElement(using: &random)
        ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .number(Double(Int.random(in: -1000...1000, using: &random)))
    case 3:
      let number = Double(bitPattern: random.next())
      return .number(number.isFinite ? number : 0.5)
    case 4: return .string(text(&random))
    case 5:
      return .array((0..<3).map { _ in value(depth: depth - 1, &random) })
    default:
      let members = (0..<3).map { _ in
        JSONObject.Member(key: text(&random), value: value(depth: depth - 1, &random))
      }
      return .object(JSONObject(members))
    }
  }

  @Test(arguments: [JSONWriter.Style.compact, .pretty])
  func `What is written reads back as the same`(style: JSONWriter.Style) throws {
    for seed in 0..<500 {
      var random = SeededGenerator(seed: UInt64(seed))
      let original = value(depth: 4, &random)
      var writer = JSONWriter(style: style)
      writer.value(original)
      #expect(try JSONValue(parsing: writer.bytes) == original, "seed \(seed)")
    }
  }

  @Test func `Random bytes are read or refused, never trapped on`() {
    let alphabet = Array(#"{}[]",:\u0eE+-.19 tfn"#.utf8) + [0x00, 0x0A, 0xC3, 0xA9, 0xFF]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<24, using: &random)
      let bytes = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
      if let value = try? JSONValue(parsing: bytes) {
        var writer = JSONWriter()
        writer.value(value)
        #expect((try? JSONValue(parsing: writer.bytes)) == value)
      }
    }
  }

  @Test func `A cut or altered text is read or refused, never trapped on`() {
    let text = Array(#"{"a": [1.5e3, "é\u00e9\ud83d\ude00", {"b": null}], "c": true}"#.utf8)
    for place in text.indices {
      _ = try? JSONValue(parsing: Array(text[..<place]))
      for bit in 0..<8 {
        var altered = text
        altered[place] ^= 1 << bit
        _ = try? JSONValue(parsing: altered)
      }
    }
  }
}
