extension Thesaurus {
  /// Illness at work, and the way back to it.
  static let illnessAndWork = """
    argent revenu revenus salaire payer paie paye paiement loyer facture dette budget financier financière financement rémunération montant somme euros coût prix frais gratuit gratuitement toucher percevoir indemnité indemnités indemnisation allocation prestation prime compensation prêt crédit économies cotisation impôt remboursement rembourser verser versement majoration plafond tarif précarité pauvre fric sous thune
    licencier licenciement virer renvoyer rupture démission démissionner chômage inapte inaptitude perdre perte quitter départ fin contrat préavis reclassement
    patron employeur chef hiérarchie manager direction supérieur responsable RH ressources dirigeant entreprise boîte société firme administration
    collègue collègues équipe entourage collectif pairs camarades collaborateur collaborateurs
    médecin docteur généraliste toubib praticien spécialiste oncologue cancérologue chirurgien soignant infirmier infirmière médical médecine consultation prescrire ordonnance certificat
    psychologue psychologique psy psychiatre moral anxiété angoisse peur stress dépression déprime souffrance émotion confiance estime deuil crainte inquiétude mal-être détresse soutien écoute
    fatigue fatigué fatigabilité épuisé épuisement crevé énergie récupérer récupération repos sommeil effort rythme
    mémoire concentration cognitif cognitive cognition attention oubli oublier tête raisonnement cerveau remédiation intellectuel
    sport activité physique exercice bouger marche musculation gym mouvement sédentarité
    douleur mal souffrir séquelle séquelles symptôme symptômes effets secondaires nausées lymphœdème handicap déficience
    cancer tumeur maladie malade pathologie affection chronique leucémie lymphome rechute récidive rémission guérison diagnostic annonce grave
    traitement traitements chimiothérapie chimio radiothérapie rayons opération chirurgie intervention hormonothérapie soins thérapie thérapeutique cure protocole séances hospitalisation
    arrêt arrêté absence absent congé interruption suspension suspendre cesser arrêter carence prolongation
    reprendre reprise retour retourner revenir réintégrer réintégration retravailler recommencer redémarrer
    partiel mi-temps temps plein complet horaires horaire réduit réduction aménagé heures quotité allégé alléger progressif progressivement progressive durée
    aménagement aménager adaptation adapter adapté poste matériel équipement fauteuil siège écran bureau ergonomie ergonome ergonomique outil outils technique charges port porter
    télétravail distance domicile maison distanciel visioconférence internet ligne connexion webinaire zoom numérique
    formation former apprendre apprentissage stage école diplôme cours reconversion reconvertir réorientation compétences bilan métier qualification rééducation alternance VAE orientation
    handicap handicapé handicapée RQTH MDPH reconnaissance invalide invalidité AAH incapacité carte pension rente catégorie taux
    dossier formulaire papier papiers document documents imprimé cerfa attestation certificat justificatif pièces remplir compléter déposer transmettre envoyer adresser notification courrier lettre
    demander demande solliciter réclamer requérir initiative demandeur solliciteur
    accepter accord autoriser autorisation permettre consentement valider approuver avis favorable feu vert oui
    refuser refus opposer rejeter interdire interdit contester contestation recours désaccord sanction non empêcher
    obligatoire obligation obligé devoir doit imposer contraindre tenu facultatif libre volontaire volontariat choix choisir droit
    durée délai mois jours semaine semaines an ans année années temps longtemps période échéance date limite maximum renouvelable renouvellement prolonger trimestre
    début commencer commencement démarrer démarrage ouverture lancer amorcer précoce précocement tôt anticiper anticipation
    fin finir terminer achever issue terme clôture expiration
    avant préalable préalablement amont précéder prévenir
    après suite ensuite ultérieurement aval suivant
    parler dire informer information prévenir annoncer avertir communiquer communication évoquer aborder discuter échanger échange dialogue expliquer révéler signaler déclarer taire cacher
    secret confidentiel confidentialité vie privée discrétion cachette insu données divulguer transmettre
    rencontrer rencontre rendez-vous rendez entretien visite entrevue réunion convoquer convocation recevoir examen
    aider aide soutenir soutien accompagner accompagnement appui appuyer assister assistance épauler secours conseil conseiller guider orienter
    contacter contact joindre appeler téléphone téléphoner numéro coordonnées adresse mail messagerie permanence annuaire site
    assistante assistant social sociale travailleur sociaux service CARSAT CPAM caisse sécurité sécu assurance MSA CCAS CAF organisme
    agriculteur agricole exploitant exploitation ferme éleveur paysan MSA mutualité rural
    indépendant indépendante artisan commerçant libéral auto-entrepreneur micro-entrepreneur patron gérant compte profession SSI RSI RAAM
    fonctionnaire fonction publique agent titulaire contractuel administration hospitalière territoriale État statutaire FIPHFP
    chômage chômeur demandeur emploi Pôle France Travail recherche rechercher candidature embauche embaucher recruter recrutement CV
    retraite retraité pension anticipée départ vieillesse trimestre
    accident trajet professionnel professionnelle AT MP origine exposition risque risques danger pénibilité prévention sécurité
    enfant enfants famille familial parent proche proches aidant conjoint entourage maternité grossesse
    logement loyer maison domicile habitat hébergement
    transport trajet déplacement véhicule voiture déplacer mobilité
    groupe collectif collective atelier ateliers participants séance séances programme participer participation réunions
    étude recherche enquête évaluation évaluer mesurer résultat résultats pourcentage chiffre statistique questionnaire bilan score taux
    question questionnaire réponse sondage
    écrire écrit rédiger signer signature signé avenant convention contrat clause
    association associations bénévole ligue réseau partenaire partenaires plateforme structure
    guide brochure livret dépliant fiche plaquette documentation ressource commander télécharger publication
    loi article code décret réglementaire réglementation juridique légal texte
    syndicat CSE délégué représentant élus prud’hommes inspection
    essayer essai tester test expérimenter immersion découverte encadré
    évoluer évolution changer changement transformer modifier modification mutation
    difficile difficulté difficultés problème frein freins obstacle obstacles galère compliqué barrière
    capable capacité capacités aptitude apte possible compatible compatibilité faculté
    garder conserver maintenir maintien rester préserver continuer poursuivre
    perdre perte désinsertion exclusion isolement rupture
    gagner obtenir bénéficier avantage bénéfice intérêt profit utilité utile gain
    objectif but finalité viser servir sert rôle mission missions fonction
    condition conditions critère critères éligible exigence sous réserve
    pouvoir compétent habilité décider décision trancher prononcer statuer
    contrôler contrôle vérifier vérification surveiller surveillance inspecter suivi suivre
    nombre combien effectif quantité minimum maximum plusieurs moitié tiers quart double pourcent
    inquiéter plaindre harcèlement discrimination discriminer injustice stigmatisation
    tribunal juge recours contester appel justice litige conflit
    vacances congés RTT repos sortie sorties sortir
    complémentaire mutuelle prévoyance assurance garantie contrat emprunteur
    mourir décès mort fin survie
    manger alimentation nutrition régime poids
    coiffure perruque beauté image esthétique corps apparence
    """
}
