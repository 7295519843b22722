import Answering
import Files

extension HTMLWriter {
  /// A dossier as one page that needs nothing else: no script, no request.
  mutating func write(_ dossier: Dossier) {
    literal("<!DOCTYPE html>\n")
    element("html", [("lang", "fr")]) { writer in
      writer.head()
      writer.newLine()
      writer.element("body") { writer in
        writer.element("a", [("class", "skip"), ("href", "#reponses")], "Aller aux réponses")
        writer.header(dossier)
        writer.contents(dossier)
        writer.element("main", [("id", "reponses")]) { writer in
          for (index, reply) in dossier.replies.enumerated() {
            writer.write(reply, number: index + 1)
          }
          writer.sources(dossier)
        }
        writer.footer(dossier)
      }
    }
    newLine()
  }

  private mutating func head() {
    newLine()
    element("head") { writer in
      writer.void("meta", [("charset", "utf-8")])
      writer.void(
        "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      writer.void("meta", [("name", "color-scheme"), ("content", "light dark")])
      writer.void("meta", [("name", "generator"), ("content", "reprise \(Application.version)")])
      writer.element("title", "Dossier de réponses")
      writer.newLine()
      writer.element("style") { $0.literal(DossierStyle.sheet) }
    }
  }

  private mutating func header(_ dossier: Dossier) {
    newLine()
    element("header") { writer in
      writer.element("h1", "Dossier de réponses")
      writer.element("p", [("class", "soft")]) { writer in
        writer.write("Établi le ")
        writer.element("time", [("datetime", dossier.date.iso)], dossier.date.french)
        writer.write(" par reprise \(Application.version). ")
        writer.write(
          "Chaque réponse est faite des phrases mêmes des documents ; "
            + "les mots qui répondent sont surlignés et soulignés.")
      }
    }
  }

  private mutating func contents(_ dossier: Dossier) {
    newLine()
    element("nav", [("aria-label", "Sommaire")]) { writer in
      writer.element("ol") { writer in
        for (index, reply) in dossier.replies.enumerated() {
          writer.item(linkingTo: "q\(index + 1)", reply.title)
        }
      }
      guard !dossier.sources.isEmpty else { return }
      writer.element("p") { writer in
        writer.element("a", [("href", "#sources")], "Sources citées")
      }
    }
  }

  private mutating func item(linkingTo place: String, _ text: String) {
    element("li") { $0.element("a", [("href", "#\(place)")], text) }
  }

  private mutating func footer(_ dossier: Dossier) {
    newLine()
    element("footer") { writer in
      writer.element(
        "p",
        "Reprise trouve et cite ; il ne conseille pas. Les textes cités restent à leurs éditeurs. "
          + "Les empreintes SHA-256 permettent de vérifier que les documents sont les mêmes.")
    }
  }
}

extension Reply {
  /// The question it replies to, in words that can stand as a heading.
  var title: String {
    let question =
      switch self {
      case .answer(let answer): answer.question
      case .failure(let question, _): question
      }
    return Sanitizer.clean(question).allSatisfy(\.isWhitespace) ? "(question vide)" : question
  }
}
