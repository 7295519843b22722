extension ConfidenceModel {
  package static let fitted = ConfidenceModel(weights: [
    -2.4349, 1.1387, 1.0559, 0.4035, -1.0755, 2.5195, 0.9724,
  ])
}
