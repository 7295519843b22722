extension Stem {
  /// Takes off the feminine and the endings of first-group verbs.
  mutating func takeOffEnding(_ letters: inout MutableSpan<UInt8>) {
    switch last(letters) {
    case UInt8(ascii: "e"): takeOffE(&letters)
    case UInt8(ascii: "r"): takeOffR(&letters)
    case UInt8(ascii: "z"):
      if !takeOffFuture("erez", letters), ends(letters, with: "ez") { drop(2, letters) }
    case UInt8(ascii: "u"):
      if count >= 6, ends(letters, with: "eau") { replace(3, by: "el", &letters) }
    case UInt8(ascii: "a"): _ = takeOffFuture("era", letters)
    case UInt8(ascii: "i"): _ = takeOffFuture("erai", letters)
    case UInt8(ascii: "t"): takeOffT(letters)
    default: break
    }
    while count >= 7, ends(letters, with: "ent"), !ends(letters, with: "ment"),
      !ends(letters, with: "ient"), !ends(letters, with: "pourcent")
    {
      guard drop(3, letters) else { break }
    }
  }

  private mutating func takeOffE(_ letters: inout MutableSpan<UInt8>) {
    if count >= 6, ends(letters, with: "euse") {
      replace(4, by: "eu", &letters)
    } else if count >= 8, ends(letters, with: "trice") {
      replace(5, by: "teu", &letters)
    } else if ends(letters, with: "iere"), count >= 6 {
      replace(4, by: "i", &letters)
    } else if !ends(letters, with: "ee") || !drop(2, letters) {
      drop(1, letters)
    }
  }

  private mutating func takeOffR(_ letters: inout MutableSpan<UInt8>) {
    if count >= 6, ends(letters, with: "eur") {
      drop(1, letters)
    } else if ends(letters, with: "er") {
      drop(2, letters)
    }
  }

  private mutating func takeOffT(_ letters: borrowing MutableSpan<UInt8>) {
    _ =
      takeOffFuture("eraient", letters) || takeOffFuture("erait", letters)
      || takeOffFuture("eront", letters)
  }

  /// The future and conditional are long enough to be sure of: « demandera », « bénéficierait ».
  private mutating func takeOffFuture(
    _ ending: StaticString, _ letters: borrowing MutableSpan<UInt8>
  ) -> Bool {
    guard count >= ending.utf8CodeUnitCount + 4, ends(letters, with: ending) else { return false }
    return drop(ending.utf8CodeUnitCount, letters)
  }

  /// Brings to one form what the endings leave: « professionnell », « publiqu », « activ ».
  mutating func settle(_ letters: inout MutableSpan<UInt8>) {
    guard count >= 4 else { return }
    let final = last(letters)
    if final == last(letters, 1),
      final == UInt8(ascii: "l") || final == UInt8(ascii: "n") || final == UInt8(ascii: "t")
    {
      drop(1, letters)
    }
    if ends(letters, with: "iqu") {
      replace(3, by: "ic", &letters)
    } else if count >= 4, ends(letters, with: "gu") {
      drop(1, letters)
    } else if count >= 4, ends(letters, with: "iv") {
      replace(2, by: "if", &letters)
    } else if count >= 6, ends(letters, with: "ail") {
      replace(3, by: "al", &letters)
    }
  }
}
