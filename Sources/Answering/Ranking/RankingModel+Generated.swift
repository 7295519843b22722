extension RankingModel {
  package static let fitted = RankingModel(weights: [
    2.5557, -0.1056, 7.6280, 3.2999, 0.5994, 1.7259, 1.1192, 0.9548, 0.3017, 0.7171, 0.9330,
    2.0605, -0.1781, -0.9422, 0.0342, 4.6134,
  ])
}
