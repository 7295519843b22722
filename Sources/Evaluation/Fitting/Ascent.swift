/// Climbs to the top of a concave function by its gradient.
///
/// The steps are those of "Adam" (D. Kingma, J. Ba, ICLR 2015), which need no tuning here.
enum Ascent {
  /// The place of the maximum, from zero, after a fixed number of steps.
  static func maximum(
    of width: Int, steps: Int = 600, gradient: ([Double]) -> [Double]
  ) -> [Double] {
    var place = [Double](repeating: 0, count: width)
    var mean = place
    var square = place
    var (meanDecay, squareDecay) = (1.0, 1.0)
    for _ in 0..<steps {
      let slope = gradient(place)
      meanDecay *= 0.9
      squareDecay *= 0.99
      for index in 0..<width {
        mean[index] = 0.9 * mean[index] + 0.1 * slope[index]
        square[index] = 0.99 * square[index] + 0.01 * slope[index] * slope[index]
        let height = (square[index] / (1 - squareDecay)).squareRoot() + 1e-8
        place[index] += 0.03 * mean[index] / (1 - meanDecay) / height
      }
    }
    return place
  }
}
