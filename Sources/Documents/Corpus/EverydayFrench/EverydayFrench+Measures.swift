extension EverydayFrench {
  /// When, how long, how many, in what manner.
  static let measures = """
    # --- Français courant : le moment, la durée, la fréquence -----------------------------------

    tout de suite, aussitôt => immédiatement, sans délai
    vite, au plus vite, rapidement => délai, bref délai
    immédiatement, sans délai
    le plus tôt possible, dès que possible, au plus tôt => précoce, meilleurs délais
    avant => préalable, préalablement
    à l’avance, en avance => préalable, anticiper
    combien de temps avant, combien de jours avant => délai, préavis
    après => à l’issue
    à la fin, à la fin de => issue, terme, expiration
    pendant, durant
    en attendant, entre-temps => provisoire, dans l’attente
    en même temps => simultanément
    plus tard, par la suite => ultérieurement
    au bout de, au bout de combien => à l’issue, délai, au-delà
    combien de temps, pendant combien de temps, quelle durée => durée, délai
    combien de temps j’ai, sous combien de temps, dans combien de temps => délai, échéance
    dernier délai, dernier jour, date butoir => échéance, date limite
    longtemps, pour longtemps => longue durée, durable
    pour le moment, le temps de, provisoire => temporaire
    pour toujours, à vie, pour de bon => définitif, permanent
    souvent, fréquemment, régulièrement
    tout le temps, sans arrêt => permanent, continu
    d’habitude, habituellement, généralement
    de temps en temps, parfois => ponctuel, occasionnel
    à quelle fréquence, tous les combien de temps => fréquence, périodicité
    tous les mois, chaque mois, par mois => mensuel
    tous les ans, chaque année, par an => annuel
    toutes les semaines, chaque semaine, par semaine => hebdomadaire
    tous les jours, chaque jour, par jour => quotidien, journalier
    jour férié, férié
    week-end, fin de semaine => repos hebdomadaire
    du jour au lendemain, d’un coup => sans préavis, brusquement
    petit à petit, peu à peu, en douceur, au fur et à mesure => progressivement, progressif
    en plusieurs fois => fractionner
    d’affilée, sans interruption => consécutif, continu
    avant l’heure, plus tôt => anticipé, précoce
    depuis longtemps, ça fait longtemps => ancienneté
    emploi du temps, planning => horaires
    une seule fois, deux fois => renouvelable


    # --- Français courant : les quantités -------------------------------------------------------

    à moitié, la moitié => 50 %
    en entier, en totalité, intégralement
    en partie, une partie, un bout => partiel, partiellement
    maxi, au max, max, grand maximum => maximum, plafond
    mini, au minimum, au moins => minimum, minimal
    à partir de combien => seuil, minimum
    combien je touche, combien je vais toucher, combien on touche => montant, calcul
    combien d’argent, quelle somme => montant
    somme, montant
    plein de, un tas de, pas mal de, des tas => plusieurs, nombreux
    suffisamment, assez => suffisant
    presque, à peu près, environ
    au total => total, global
    pas assez => insuffisant
    pareil, la même chose => identique, équivalent
    barème, grille => montant, taux


    # --- Français courant : la manière ----------------------------------------------------------

    tout seul, toute seule, de mon côté => individuellement, autonome
    individuel, individuellement, personnalisé
    en tête à tête, face à face => entretien, individuel
    en groupe, à plusieurs, tous ensemble => collectif
    à distance, distanciel, visio, visioconférence, zoom, webinaire
    au téléphone, par téléphone => téléphonique
    en ligne, sur internet, par internet, sur le net, dématérialisé
    appli, application mobile => téléservice, en ligne
    formulaire en ligne, démarche en ligne => téléservice
    site, site internet, site web
    sur place, en vrai, en personne => présentiel
    de vive voix, à l’oral => oral, verbal
    de la maison, depuis chez moi => domicile, distance
    sur mesure, au cas par cas, à la carte => personnalisé, adapté, individualisé
    à ma demande, si je demande, de ma part => à l’initiative
    prendre l’initiative, à l’initiative => demander
    à cause, à cause de => motif
    faute de => à défaut
    exprès, fait exprès => intentionnel, volontaire
    sans raison, pour rien => injustifié, motif
    à ma place, à sa place => représenter, mandataire
    venir accompagné, être accompagné, venir avec quelqu’un => assister
    """
}
