/// Why a passage stands where it stands.
public struct Explanation: Sendable, Equatable {
  /// One thing that was looked at.
  public struct Part: Sendable, Equatable {
    /// Its name, for programs.
    public var name: String
    /// What it is, in French.
    public var meaning: String
    /// What was found, mostly from 0 to 1.
    public var value: Double
    /// What one unit of it counts, as fitted on known answers.
    public var weight: Double

    /// What it adds to the score.
    public var contribution: Double { value * weight }
  }

  /// Everything that was looked at; the contributions add up to the score.
  public var parts: [Part]

  init(features: [Double], weights: [Double]) {
    parts = Feature.allCases.map { feature in
      Part(
        name: "\(feature)", meaning: feature.explanation, value: features[feature.rawValue],
        weight: weights[feature.rawValue])
    }
  }
}
