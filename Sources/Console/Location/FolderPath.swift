/// The path of a folder, taken apart as text: nothing is looked up.
struct FolderPath: Equatable {
  /// The path without a slash at its end, unless it is the root.
  let text: String

  init(_ path: String) {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    text = String(path)
  }

  /// A path made absolute from a folder, without `.`, `..` and doubled slashes.
  init(_ path: String, from folder: String) {
    let absolute = path.hasPrefix("/") ? path : folder + "/" + path
    var names: [Substring] = []
    for name in absolute.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    text = "/" + names.joined(separator: "/")
  }

  /// Its last name.
  var name: String {
    text.lastIndex(of: "/").map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// The folder it lies in; nil for the root and for a lone relative name.
  var parent: FolderPath? {
    guard text != "/", let slash = text.lastIndex(of: "/") else { return nil }
    return FolderPath(slash == text.startIndex ? "/" : String(text[..<slash]))
  }

  func appending(_ name: String) -> FolderPath {
    FolderPath(text == "/" ? "/" + name : text + "/" + name)
  }

  /// The path of another folder beside it.
  func sibling(_ name: String) -> String { parent?.appending(name).text ?? name }

  /// Sixteen hexadecimal digits that tell this path from others (FNV-1a, 64 bits).
  var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
