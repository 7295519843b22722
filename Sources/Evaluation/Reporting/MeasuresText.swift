/// The measures as lines of French.
enum MeasuresText {
  static func table(_ summary: Summary) -> [String] {
    var table = TextTable(headings: [
      "Catégorie", "n", "S@1", "S@3", "S@5", "MRR@10", "F1", "F1 juste", "répondu",
      "dont juste", "à vérifier", "aucun", "refusé", "signes",
    ])
    if let all = summary.all { table.add(["Toutes"] + cells(all)) }
    for category in summary.categories { table.add([category.name] + cells(category.measures)) }
    if let none = summary.unanswerable { table.add(["Hors documents"] + cells(none)) }
    return table.lines
  }

  private static func cells(_ measures: Measures) -> [String] {
    let statuses = [measures.unsure, measures.none].map { FrenchNumber.fixed($0.value) }
    let answered = FrenchNumber.fixed(measures.answered.value)
    let count = [String(measures.count)]
    guard let found = measures.retrieval else {
      let refused = FrenchNumber.fixed(measures.refused.value)
      return count + Array(repeating: "", count: 6) + [answered, ""] + statuses + [refused]
    }
    let ranks = [
      found.success1.value, found.success3.value, found.success5.value,
      found.reciprocalRank.value, found.f1.value, found.f1OfHits,
    ].map { FrenchNumber.fixed($0) }
    let rightOfAnswered = FrenchNumber.fixed(found.success1OfAnswered.value)
    let characters = FrenchNumber.fixed(found.characters, digits: 0)
    return count + ranks + [answered, rightOfAnswered] + statuses + ["", characters]
  }

  static func intervals(_ summary: Summary) -> [String] {
    var rows: [(String, ClosedRange<Double>)] = []
    if let found = summary.all?.retrieval {
      rows += [
        ("S@1", found.success1.interval), ("S@3", found.success3.interval),
        ("S@5", found.success5.interval), ("MRR@10", found.reciprocalRank.interval),
        ("F1", found.f1.interval), ("dont juste", found.success1OfAnswered.interval),
      ]
    }
    if let none = summary.unanswerable { rows.append(("refusé", none.refused.interval)) }
    if rows.isEmpty { return [] }
    var table = TextTable(headings: ["Intervalles à 95 %"])
    for row in rows { table.add(["  " + row.0, FrenchNumber.interval(row.1)]) }
    return table.lines
  }

  static func conflicts(_ summary: Summary) -> [String] {
    guard let conflicts = summary.conflicts else { return [] }
    var table = TextTable(headings: ["Sources qui diffèrent"])
    table.add(["  deux côtés parmi les cinq premiers"] + cells(conflicts.bothSides))
    table.add(["  différence signalée"] + cells(conflicts.flagged))
    for kind in conflicts.kinds where !kind.name.isEmpty {
      table.add(["    " + kind.name] + cells(kind.flagged))
    }
    table.add(["  signalée à tort, autres questions"] + cells(conflicts.falselyFlagged))
    return table.lines
  }

  private static func cells(_ share: Share) -> [String] {
    [FrenchNumber.fixed(share.value), "\(share.hits)/\(share.count)"]
  }

  static func confidence(_ summary: Summary) -> [String] {
    let measures = summary.confidence
    guard let area = measures.riskCoverage.area else { return [] }
    var table = TextTable(headings: ["Confiance"])
    table.add(["  AUROC", measures.auroc.map { FrenchNumber.fixed($0) } ?? "–"])
    table.add(["  ECE", FrenchNumber.fixed(measures.ece)])
    table.add(["  aire risque-couverture", FrenchNumber.fixed(area)])
    for risk in [0.05, 0.1] {
      let point = measures.riskCoverage.widest(risking: risk)
      table.add([
        "  part répondue pour \(FrenchNumber.percent(risk, digits: 0)) d’erreurs au plus",
        FrenchNumber.fixed(point?.coverage ?? 0),
        point.map { "confiance ≥ \(FrenchNumber.fixed($0.confidence))" } ?? "",
      ])
    }
    return table.lines
  }

  /// What the table's headings mean; nothing where the table is empty.
  static func legend(_ summary: Summary) -> [String] {
    if summary.categories.isEmpty { return [] }
    return [
      "S@k : un passage juste parmi les k premiers. MRR@10 : moyenne de 1/rang du premier juste.",
      "F1 : mots surlignés du premier passage face aux mots attendus ; F1 juste : quand il est juste.",
      "répondu, à vérifier, aucun : parts des trois statuts ; refusé : à vérifier ou aucun.",
      "dont juste : part des « répondu » dont le premier passage est juste. signes : par passage.",
    ]
  }
}
