/// Brings numbers of different sizes to one scale, so that one penalty fits all.
struct Scaling {
  private let means: [Double]
  private let deviations: [Double]

  /// The scale of some rows: mean 0, standard deviation 1.
  init(of rows: [[Double]]) {
    let width = rows.first?.count ?? 0
    let count = Double(max(1, rows.count))
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    deviations = (0..<width).map { column in
      let variance = rows.reduce(0) { sum, row in
        let difference = row[column] - means[column]
        return sum + difference * difference
      }
      return (variance / count).squareRoot() + 1e-6
    }
    self.means = means
  }

  func scaled(_ row: [Double]) -> [Double] {
    row.indices.map { (row[$0] - means[$0]) / deviations[$0] }
  }

  /// Weights for numbers as they are, from weights for scaled ones, and what is to be added.
  func unscaled(_ weights: [Double]) -> (weights: [Double], constant: Double) {
    let own = weights.indices.map { weights[$0] / deviations[$0] }
    return (own, -own.indices.reduce(0) { $0 + own[$1] * means[$1] })
  }
}
