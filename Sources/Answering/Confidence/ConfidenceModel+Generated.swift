extension ConfidenceModel {
  package static let fitted = ConfidenceModel(weights: [
    -2.2910, 1.1763, 0.7221, 0.3547, -1.2137, 2.4060, 0.9108,
  ])
}
