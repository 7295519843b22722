extension EverydayFrench {
  /// Results and conditions, brochures and contacts, small words.
  static let outcomes = """
    # --- Français courant : résultats, participation, conditions --------------------------------

    réussir, réussite => succès
    rater, échouer, foirer => échec
    louper, rater un rendez-vous, rater le rendez-vous => absence
    prendre part, assister à, venir à => participer, participation
    suivre une formation, faire une formation => participer, formation
    faire partie => membre, appartenir
    être absent, pas venir, pas venu => absence
    critère, exigence, prérequis
    à quelles conditions, sous quelles conditions => conditions, critères
    remplir les conditions, avoir les conditions, rentrer dans les critères => éligible, conditions
    éligible => remplir les conditions, bénéficier
    à condition, pourvu que => sous réserve
    exception, dérogation
    sauf, hormis, à l’exception, excepté
    sauf si, à moins que => sous réserve
    sinon, autrement => à défaut, dans le cas contraire
    passer avant, prioritaire => priorité
    plus avantageux, plus intéressant => favorable, avantage
    y gagner, ça m’apporte quoi, ça apporte quoi => avantage, bénéfice, intérêt
    plan B, roue de secours => alternative


    # --- Français courant : brochures, contacts, rôles ------------------------------------------

    brochure, guide, livret, plaquette, dépliant
    mémo, notice => fiche
    flyer, tract, prospectus => dépliant, plaquette
    commander, se procurer
    bouquin => guide, livre
    joindre, joignable => contacter
    adresse mail => coordonnées, contact
    numéro vert, appel gratuit, ligne téléphonique
    coup de fil, passer un coup de fil => téléphone, appeler
    guichet, permanence => accueil
    antenne, agence
    il sert à quoi, à quoi il sert, elle sert à quoi => rôle, mission
    truc, bidule => dispositif
    astuce, combine, bon plan => conseil, dispositif
    réunion, atelier, séance


    # --- Français courant : petits mots ---------------------------------------------------------

    seulement, uniquement, exclusivement
    plutôt, de préférence
    au lieu de, à la place de => remplacement
    c’est mieux, vaut mieux, il vaut mieux => recommandé, préférable
    bidon, faux => falsifié, inexact
    marre, ras-le-bol => épuisement
    """
}
