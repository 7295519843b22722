extension EverydayFrench {
  /// More and less, and money.
  static let money = """
    # --- Français courant : augmenter, réduire, supprimer, prolonger ----------------------------

    augmenter, accroître, majorer
    augmentation, majoration, hausse
    réduire, réduit, diminuer, baisser, abaisser
    réduction, diminution, baisse
    raccourcir, écourter => réduire
    moins d’heures, moins longtemps => réduction, durée réduite
    empirer, pire => aggravation, dégradation
    annuler, annulation => supprimer, résilier
    résilier, résiliation => mettre fin
    supprimer, effacer, suppression, effacement
    enlever, sucrer => supprimer, retirer
    retirer, retrait
    couper les vivres, coupure => suspension, interruption
    prolonger, proroger, reconduire
    rallonger, allonger => prolongation, prolonger
    compenser, compensation => contrepartie
    en même temps que, les deux à la fois => cumul
    remettre en cause, remise en cause, remettre en question => contester, réexamen
    ajouter, rajouter => complément, supplémentaire
    en plus, en plus de => complément, supplémentaire


    # --- Français courant : argent, coûts, impôts -----------------------------------------------

    fric, thune, pognon, oseille => argent, ressources
    argent => ressources, financier
    pas de sous, plus de sous, plus un rond, plus un sou, fauché, à sec => difficultés financières, ressources
    boucler les fins de mois, finir le mois, fins de mois, joindre les deux bouts => difficultés financières, ressources
    dans la dèche, dans la misère, sans ressources => précarité, difficultés financières
    pauvre, pauvreté => précarité
    petits revenus, petits moyens, gagne pas beaucoup, smicard => revenus modestes, faibles ressources
    revenu, ressources
    gagner => revenu, percevoir
    gagner ma vie, gagner sa vie, gagner de l’argent => revenu, rémunération
    ce que je gagne, ce que je touche => revenu, rémunération, montant
    coûter => tarif, prix, frais
    ça coûte, coûte cher, revient à combien => coût, tarif, montant
    cher => coût, frais
    prix, tarif, coût
    gratuit, gratos, à l’œil, gratuitement => sans frais, gratuité
    payant => frais, coût, tarif
    sans payer, rien à payer, avancer les frais => gratuit, sans frais, tiers payant
    de ma poche, de sa poche, à mes frais => reste à charge, frais
    qui paye, qui paie, payé par => prise en charge, versement, financement
    être payé, suis payé, serai payé, est payé => rémunération, versement, indemnisation
    subvention => financement
    touché en trop, payé en trop, reçu en trop, trop-perçu => indu, restituer
    endetté, dettes, criblé de dettes => surendettement, dette
    facture, quittance
    banque, établissement bancaire
    impôt, fisc => fiscal, imposable, imposition
    déclarer aux impôts, payer des impôts => imposable, déclaration de revenus, fiscal
    économies, bas de laine => épargne
    ristourne, réduc, rabais => réduction, exonération
    pas payer, dispensé de payer => exonération, dispense
    dispense, exonération
    échelonner, payer en plusieurs fois => échéancier, délai de paiement
    coup dur => aide exceptionnelle, secours
    """
}
