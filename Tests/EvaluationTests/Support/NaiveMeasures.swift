@testable import Evaluation

/// The measures written down as they are defined, without regard to speed.
enum NaiveMeasures {
  static func success(_ limit: Int, _ all: [Judgement]) -> Double {
    var hits = 0.0
    for one in all {
      guard one.isAnswerable, let rank = one.rank else { continue }
      if rank <= limit { hits += 1 }
    }
    return all.isEmpty ? 0 : hits / Double(all.count)
  }

  static func reciprocalRank(_ all: [Judgement]) -> Double {
    var sum = 0.0
    for one in all {
      if one.isAnswerable, let rank = one.rank, rank <= 10 { sum += 1.0 / Double(rank) }
    }
    return all.isEmpty ? 0 : sum / Double(all.count)
  }

  /// Every pair of a right and a wrong reply.
  static func auroc(_ all: [Judgement]) -> Double? {
    let single = all.filter(\.isSingle)
    var (won, pairs) = (0.0, 0.0)
    for right in single where right.isAnswerable && right.rank == 1 {
      for wrong in single where !(wrong.isAnswerable && wrong.rank == 1) {
        pairs += 1
        won +=
          right.confidence > wrong.confidence
          ? 1 : right.confidence == wrong.confidence ? 0.5 : 0
      }
    }
    return pairs == 0 ? nil : won / pairs
  }

  static func ece(_ all: [Judgement]) -> Double {
    let single = all.filter(\.isSingle)
    var sum = 0.0
    for bin in 0..<10 {
      let inside = single.filter {
        let place = Int($0.confidence * 10)
        return place == bin || (place == 10 && bin == 9)
      }
      if inside.isEmpty { continue }
      let size = Double(inside.count)
      let confidence = inside.reduce(0) { $0 + $1.confidence } / size
      let right = Double(inside.filter { $0.isAnswerable && $0.rank == 1 }.count) / size
      sum += size * abs(confidence - right)
    }
    return single.isEmpty ? 0 : sum / Double(single.count)
  }

  /// The share answered and the risk at each confidence that occurs.
  static func curve(_ all: [Judgement]) -> [(coverage: Double, risk: Double)] {
    let single = all.filter(\.isSingle)
    return Set(single.map(\.confidence)).sorted(by: >).map { least in
      let answered = single.filter { $0.confidence >= least }
      let wrong = answered.filter { !($0.isAnswerable && $0.rank == 1) }
      return (
        Double(answered.count) / Double(single.count),
        Double(wrong.count) / Double(answered.count)
      )
    }
  }
}
