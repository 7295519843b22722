import JSONText

extension JSONWriter {
  mutating func value(_ measures: Measures) {
    object { writer in
      writer.member("n", measures.count)
      if let found = measures.retrieval { writer.members(of: found) }
      writer.member("answered", measures.answered.value)
      writer.member("unsure", measures.unsure.value)
      writer.member("none", measures.none.value)
      writer.member("failed", measures.failed)
      if measures.retrieval == nil { writer.member("refused", measures.refused.value) }
      writer.member("intervals") { $0.intervals(of: measures) }
    }
  }

  private mutating func members(of found: RetrievalMeasures) {
    member("s1", found.success1.value)
    member("s3", found.success3.value)
    member("s5", found.success5.value)
    member("mrr10", found.reciprocalRank.value)
    member("f1", found.f1.value)
    member("f1_hit", found.f1OfHits)
    member("s1_answered", found.success1OfAnswered.value)
    member("chars", found.characters)
  }

  private mutating func intervals(of measures: Measures) {
    object(onOneLine: true) { writer in
      if let found = measures.retrieval {
        writer.member("s1", found.success1.interval)
        writer.member("s3", found.success3.interval)
        writer.member("s5", found.success5.interval)
        writer.member("mrr10", found.reciprocalRank.interval)
        writer.member("f1", found.f1.interval)
        writer.member("s1_answered", found.success1OfAnswered.interval)
      } else {
        writer.member("refused", measures.refused.interval)
      }
    }
  }

  mutating func member(_ name: String, _ interval: ClosedRange<Double>) {
    key(name)
    array(onOneLine: true) { writer in
      writer.value(interval.lowerBound)
      writer.value(interval.upperBound)
    }
  }

  mutating func members(of confidence: ConfidenceMeasures) {
    if let auroc = confidence.auroc { member("auroc", auroc) }
    member("ece", confidence.ece)
    if let area = confidence.riskCoverage.area { member("aurc", area) }
    member("risk_coverage") { writer in
      writer.array { writer in
        for point in confidence.riskCoverage.points {
          writer.object(onOneLine: true) { writer in
            writer.member("confidence", point.confidence)
            writer.member("coverage", point.coverage)
            writer.member("risk", point.risk)
          }
        }
      }
    }
  }

  mutating func value(_ conflicts: ConflictMeasures) {
    object { writer in
      writer.member("n", conflicts.flagged.count)
      writer.member("both5", conflicts.bothSides.value)
      writer.member("flagged", conflicts.flagged.value)
      writer.member("false_flags", conflicts.falselyFlagged.value)
      writer.member("by_kind") { writer in
        writer.object(onOneLine: true) { writer in
          for kind in conflicts.kinds { writer.member(kind.name, kind.flagged.value) }
        }
      }
    }
  }
}
