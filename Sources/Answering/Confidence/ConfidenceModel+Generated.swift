extension ConfidenceModel {
  package static let fitted = ConfidenceModel(weights: [
    -2.7168, 1.8140, 1.0948, 0.2441, -1.1634, 1.5309, 1.5473,
  ])
}
