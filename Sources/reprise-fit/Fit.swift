import Answering
import Evaluation
import Files
import Indexing

/// Fits the ranking and confidence models on questions with known answers, for developers.
///
///     reprise-fit CORPUS INDEX HELD-OUT SET… [--write]
///
/// Prints the weights with what they are worth in five-fold cross-validation; with `--write`,
/// replaces the generated sources below the current folder.
@main
struct Fit {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("reprise-fit: \(error)")
    }
  }

  private static func run(_ arguments: [String]) throws {
    let paths = arguments.filter { !$0.hasPrefix("--") }
    guard paths.count >= 4 else {
      print("usage: reprise-fit CORPUS INDEX HELD-OUT SET… [--write]")
      return
    }
    let corpus = try IndexedCorpus(opening: CorpusLocation(corpus: paths[0], index: paths[1]))
    let heldOut = String(decoding: try LocalFile.read(paths[2]), as: UTF8.self)
    let reader = ExampleReader(
      corpus: paths[0], assistant: Assistant(corpus: corpus),
      heldOut: Set(heldOut.split(separator: "\n").map(String.init)))
    let (answerable, single) = try reader.examples(of: Array(paths.dropFirst(3)))
    let ranking = RankingFit.model(of: answerable)
    let confidence = ConfidenceFit.model(of: single, ranked: ranking)
    report(ranking, confidence, answerable, single)
    if arguments.contains("--write") {
      try write(ranking, confidence, count: (answerable.count, single.count))
    }
  }

  private static func report(
    _ ranking: RankingModel, _ confidence: ConfidenceModel, _ answerable: [Example],
    _ single: [Example]
  ) {
    for feature in Feature.allCases {
      print("\(feature)\t\(ranking.weights[feature.rawValue])\t\(feature.explanation)")
    }
    for (name, weight) in zip(QuestionFacts.names, confidence.weights) {
      print("\(name)\t\(weight)")
    }
    let fitted = answerable.filter { $0.isRightFirst(by: ranking) }.count
    let validation = CrossValidation(answerable: answerable, single: single)
    let (first, five) = validation.success()
    let judgements = validation.judgements()
    print("questions \(answerable.count), fitted S@1 \(Double(fitted) / Double(answerable.count))")
    print("cross-validated S@1 \(first), S@5 \(five), AUROC \(CrossValidation.area(judgements))")
    printRiskAndCoverage(judgements)
  }

  /// What share is answered at each threshold, and how much of that is wrong.
  private static func printRiskAndCoverage(_ judgements: [(probability: Double, isRight: Bool)]) {
    for threshold in stride(from: 0.2, through: 0.81, by: 0.1) {
      let answered = judgements.filter { $0.probability >= threshold }
      let wrong = answered.filter { !$0.isRight }.count
      let share = Double(answered.count) / Double(max(1, judgements.count))
      let risk = Double(wrong) / Double(max(1, answered.count))
      print("threshold \(threshold): answered \(share), wrong among them \(risk)")
    }
  }

  private static func write(
    _ ranking: RankingModel, _ confidence: ConfidenceModel, count: (Int, Int)
  ) throws {
    try LocalFile.replace(
      "Sources/Answering/Ranking/RankingModel+Generated.swift",
      with: GeneratedModel.source(
        type: "RankingModel", summary: "The weights that ranked known answers best.",
        weights: ranking.weights, origin: "Fitted on \(count.0) answerable questions."))
    try LocalFile.replace(
      "Sources/Answering/Confidence/ConfidenceModel+Generated.swift",
      with: GeneratedModel.source(
        type: "ConfidenceModel", summary: "The weights that told right first passages best.",
        weights: confidence.weights, origin: "Fitted on \(count.1) questions."))
  }
}
