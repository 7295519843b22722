extension RankingModel {
  package static let fitted = RankingModel(weights: [
    3.1314, 0.2731, 9.7479, 3.4758, 0.8620, 1.7830, 0.8886, 10.3128, 0.5928, 0.4567, -0.0743,
    1.0585, 0.2372, -0.9508, 0.0414, 4.3538,
  ])
}
