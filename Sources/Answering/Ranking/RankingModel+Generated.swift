extension RankingModel {
  package static let fitted = RankingModel(weights: [
    3.1014, 0.4306, 8.3569, 3.0027, 0.9941, 1.8933, 1.2641, 7.2053, 0.2431, 0.5954, 0.6474,
    1.7353, -0.1802, -0.8393, 0.0014, 4.4625,
  ])
}
