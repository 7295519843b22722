extension ConfidenceModel {
  package static let fitted = ConfidenceModel(weights: [
    -2.5532, 1.1503, 1.5811, 0.2061, -1.2212, 1.8754, 1.3787,
  ])
}
