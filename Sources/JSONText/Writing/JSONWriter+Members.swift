extension JSONWriter {
  /// A member that is a text.
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// A member that is a text, left out where there is none.
  public mutating func member(_ name: String, ifPresent text: String?) {
    if let text { member(name, text) }
  }

  /// A member that is a whole number.
  public mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// A member that is a number.
  public mutating func member(_ name: String, _ number: Double) {
    key(name)
    value(number)
  }

  /// A member that is true or false.
  public mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// A member that is a list of texts.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array { for text in texts { $0.value(text) } }
  }

  /// A member whose value is written by `body`.
  public mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    body(&self)
  }

  /// A value that was built or parsed before.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let truth): self.value(truth)
    case .number(let number): wholeOrNot(number)
    case .string(let text): self.value(text)
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let object):
      self.object { writer in
        for member in object.members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    }
  }

  /// Whole numbers are written without a fraction, as most were read.
  private mutating func wholeOrNot(_ number: Double) {
    let isNegativeZero = number == 0 && number.sign == .minus
    if let whole = Int(exactly: number), abs(number) < 0x1p53, !isNegativeZero {
      value(whole)
    } else {
      value(number)
    }
  }
}
