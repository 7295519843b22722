extension Thesaurus {
  /// Time, order, quantity, place and motion.
  static let ideas = """
    # Idées générales : temps, ordre, quantité
    commencer commence commencement début débuter démarrer démarrage départ entamer amorcer initial lancer lancement
    finir finit fini fin terminer terme achever achèvement clore clôture expirer expiration cesser final dernier
    arrêter cesser interrompre interruption stopper suspendre suspension pause halte
    continuer continue continuité poursuivre poursuite persister persistance maintenir maintien durer demeurer
    attendre différer reporter report repousser retarder ajourner décaler reculer
    avant préalable préalablement antérieur antérieurement amont auparavant anticiper anticipation devancer
    tôt précoce précocement anticiper avance rapidement prématuré anticipation amont
    après ensuite postérieur ultérieur ultérieurement suite lendemain suivre suivant issue futur
    futur avenir demain prochain projet prévoir prévision projection perspective perspectives envisager
    passé hier ancien jadis autrefois antérieur précédent histoire
    quand date moment période instant époque calendrier jour
    durée durer longtemps long longue période combien mois an semaine temps permanent
    mois semaine jour jours an année années trimestre semestre calendaire annuel mensuel hebdomadaire
    bref court courte courts temporaire provisoire provisoirement ponctuel momentané passager éphémère transitoire
    définitif définitivement permanent irréversible toujours durable jamais éternel vie
    vite rapide rapidement rapidité accélérer vitesse immédiat immédiatement aussitôt tarder hâter
    lent lentement lenteur doucement doucement progressif progressivement progressive étape étapes graduel palier petit-à-petit
    fréquence fréquent souvent régulier régulièrement habituel parfois rare rarement toujours périodique quotidien
    renouveler renouvellement renouvelable reconduire reconduction prolonger prolongation proroger répéter répétition
    étape étapes phase phases parcours cheminement processus déroulement dérouler procédure chronologie
    premier premièrement priorité prioritaire principal essentiel primordial abord
    important importance essentiel primordial majeur indispensable crucial capital grave vital
    nécessaire nécessité nécessiter indispensable besoin falloir falloir requis exiger
    tout totalité entier entièrement intégral intégralement complet complètement total totalement globalité
    partie part morceau fraction portion partiel partiellement moitié tiers quart
    nombre nombreux plusieurs combien quantité multiple beaucoup multitude foule
    rare peu minorité exceptionnel exception exceptionnellement dérogation déroger hormis sauf
    pourcentage proportion taux statistique statistiques chiffre chiffres données moyenne sondage part
    grand gros énorme important taille ampleur étendue grandeur vaste
    petit réduit minime faible moindre mineur
    # Lieu et mouvement
    lieu endroit local locaux site emplacement situé localisation
    près proche proximité voisin alentours autour local
    loin lointain éloigné distance éloignement kilomètre
    entrer entrée entre accès accéder pénétrer intérieur admission arriver arrivée
    sortir sortie sort quitter dehors extérieur issue partir
    monter montée grimper ascension escalier hausse élever
    tomber tombe chute chuter effondrer effondrement écrouler
    envoyer envoi expédier transmettre transmission adresser faire-parvenir remettre remise communiquer
    recevoir reçoit reçu reçoivent réception toucher percevoir percevoir obtenir encaisser accueillir
    chercher recherche rechercher quête trouver trouve dénicher dégoter localiser
    ouvrir ouvert ouverte ouverture fermer fermé fermeture clos
    """
}
