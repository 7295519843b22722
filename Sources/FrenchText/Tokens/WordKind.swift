/// What a word of a text is.
public enum WordKind: UInt8, Sendable {
  /// A word of the language, or letters and digits mixed (« F2211 »).
  case word
  /// A number (« 1 500 », « 3,74 ») or an ordinal in digits (« 1er »).
  case number
  /// Two to ten capitals alone among words that are not (« RQTH », « R.Q.T.H. »).
  case acronym
  /// A web or e-mail address; in analysed text, a part of one.
  case address
  /// A sign that is read aloud: « % », « € ».
  case symbol
  /// An article, pronoun or conjunction before an apostrophe: the « l » of « l’emploi ».
  case elided
}
