extension RankingModel {
  package static let fitted = RankingModel(weights: [
    2.7414, 0.1418, 10.8184, 3.3718, 0.8348, 1.7807, 0.8685, 9.2074, 0.4710, 0.4297, -0.0119,
    1.1092, 0.1733, -0.9213, 0.0070, 4.0498,
  ])
}
