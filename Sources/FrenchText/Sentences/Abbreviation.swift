/// What an abbreviation says of the full stop after it.
enum Abbreviation {
  /// Something always follows: « M. Dupont », « cf. », « art. 5 ».
  case never
  /// A number may follow, a capital begins a sentence: « 14 jours max. Le ».
  case notBeforeNumber

  /// Looks up a folded word without its last full stop.
  init?(_ word: ArraySlice<UInt8>) {
    if Self.leading.contains(word.span) {
      self = .never
    } else if Self.trailing.contains(word.span) {
      self = .notBeforeNumber
    } else {
      return nil
    }
  }

  private static let leading: [ShortWord] = [
    "m", "mm", "mme", "mmes", "mlle", "mr", "dr", "drs", "pr", "prs", "me", "mgr", "st", "ste",
    "cf", "ex", "p.ex", "art", "al", "fig", "chap", "vol", "ed", "coll", "ref", "tel", "bd", "av",
    "i.e", "c.a.d", "env", "resp", "dept", "adr", "boul", "ann", "rubr", "sect",
  ]

  private static let trailing: [ShortWord] = [
    "n", "no", "nos", "p", "pp", "max", "min", "etc", "jan", "janv", "fev", "fevr", "avr", "juil",
    "sept", "oct", "nov", "dec", "hab", "mio", "h",
  ]
}
