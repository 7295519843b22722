/// How the terms of a field are scored.
public struct FieldParameters: Equatable, Sendable {
  /// The factor of what the field scores; 0 leaves the field out.
  public let weight: Double
  /// How slowly more occurrences cease to count: 0 for at once, 1.2 is customary.
  public let k1: Double
  /// How much length counts against a passage: 0 for not at all, 1 for in full, 0.75 is customary.
  public let b: Double

  /// The parameters of a field. A weight or `k1` that is negative or not finite, or a `b` outside
  /// 0…1, is a programmer error and traps.
  public init(weight: Double = 1, k1: Double = 1.2, b: Double = 0.75) {
    precondition(weight >= 0 && weight.isFinite, "a field's weight is finite and not negative")
    precondition(k1 >= 0 && k1.isFinite, "k1 is finite and not negative")
    precondition((0...1).contains(b), "b lies between 0 and 1")
    self.weight = weight
    self.k1 = k1
    self.b = b
  }

  /// Whether tf parts are the same.
  func scoresAs(_ other: FieldParameters) -> Bool { k1 == other.k1 && b == other.b }
}
