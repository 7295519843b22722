/// The one form of a number that is written in several ways.
enum NumberForm {
  /// Appends the digits without spaces, a comma before decimals, and for an ordinal its ending:
  /// « 1 500 » → `1500`, « 3.74 » → `3,74`, « 1ère » → `1er`, « 2nde » → `2e`.
  static func append(_ text: [UInt8], _ number: Range<Int>, to terms: inout TermBuffer) {
    let start = terms.end
    let limit = start + FrenchAnalyzer.maximumTermLength - 2
    for index in number where terms.end < limit {
      let byte = text[index]
      if PlainByte.isDigit(byte) {
        terms.append(byte)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        terms.append(UInt8(ascii: ","))
      } else if byte != UInt8(ascii: " ") {
        let isFirst = terms.end == start + 1 && terms.bytes[start] == UInt8(ascii: "1")
        terms.append(UInt8(ascii: "e"))
        if isFirst { terms.append(UInt8(ascii: "r")) }
        return
      }
    }
  }
}
