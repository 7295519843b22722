/// The one form of a number that is written in several ways.
enum NumberForm {
  /// Appends the digits without spaces, a comma before decimals, and for an ordinal its ending:
  /// « 1 500 » → `1500`, « 3.74 » → `3,74`, « 1ère » → `1er`, « 2nde » → `2e`.
  static func append(_ number: Span<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    let limit = start + FrenchAnalyzer.maximumTermLength - 2
    for index in number.indices where bytes.count < limit {
      let byte = number[index]
      if PlainByte.isDigit(byte) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        bytes.append(UInt8(ascii: ","))
      } else if byte != UInt8(ascii: " ") {
        let isFirst = bytes.count == start + 1 && bytes[start] == UInt8(ascii: "1")
        bytes.append(UInt8(ascii: "e"))
        if isFirst { bytes.append(UInt8(ascii: "r")) }
        return
      }
    }
  }
}
