extension Thesaurus {
  /// Communication, thought, feelings, will and help.
  static let mind = """
    # Communication
    parler parle dire discuter discussion causer conversation dialogue dialoguer bavarder échanger échange échanges converser évoquer aborder
    annoncer annonce dire révéler apprendre aveu avouer confier confidence informer
    taire cacher dissimuler silence secret tabou omettre mentir
    expliquer explication clarifier éclairer préciser détailler comprendre pédagogie clair
    comprendre compris compréhension comprends comprend piger saisir clair clarté intelligible sens
    question questions interroger interrogation demander poser curieux interrogatoire
    répondre répond réponse répondez réplique riposte retour
    renseigner renseignement renseignements information informations informer info infos tuyau orienter guider documentation
    conseiller conseil conseils recommander recommandation préconiser suggérer suggestion avis orienter astuce astuces
    avis opinion point-de-vue penser juger estimer croire sentiment impression
    écouter écoute entendre entendu oreille attentif empathie compréhension
    appeler contacter contact contacts joindre interlocuteur référent coordonnées adresser téléphoner interpeller solliciter
    rencontrer rencontre rendez-vous entretien entrevue réunion voir convoquer convocation
    réunion réunir assemblée colloque conférence atelier groupe séance congrès rassemblement
    écrire écrit écris écrivez rédiger rédaction noter note stylo texte prose
    lire lis lu lecture relire consulter brochure
    signer signature signé signataire paraphe accord engagement
    langue mot mots vocabulaire traduire traduction interprète français parole expression terme
    nommer nom appellation intitulé désigner désignation titre signifier sigle acronyme définition définir
    sensibiliser sensibilisation informer campagne communication prévention affiche
    # Pensée, savoir
    savoir sais connaître connaissance connaissances connu ignorer ignorance
    apprendre apprentissage apprenant appris enseigner enseignement former instruire initiation
    penser pense réfléchir réflexion songer méditer cogiter raisonner imaginer idée
    croire croyance conviction certitude certain doute douter incertain incertitude hésiter hésitation
    décider décision décide choisir choix trancher opter option arbitrage résolution
    projet projeter plan planifier stratégie programme dessein intention envisager élaborer préparer
    préparer préparation anticiper prévoir organiser organisation planifier apprêter
    évaluer évaluation estimer estimation apprécier appréciation mesurer jauger noter bilan bilans analyse
    étude études enquête recherche chercheur sondage panel participants échantillon résultats analyse rapport
    exemple exemples illustration cas modèle type témoignage
    témoignage témoin témoigner témoignages vécu récit raconter expérience histoire
    comparer comparaison pareil semblable similaire égal différent différence ressembler équivalent identique
    erreur faute tromper trompé gaffe bévue méprise oubli inexact faux
    vrai vérité réel réalité exact authentique véritable véracité
    # Émotions
    peur crainte craindre crains redouter redoute appréhender appréhension effrayer effroi trouille flipper angoisse inquiétude inquiet
    colère énerver énervé fâcher rage furieux irritable irritation agacer fureur haine
    joie content heureux bonheur plaisir satisfait satisfaction ravi gaieté
    triste tristesse chagrin peine malheur malheureux larmes pleurer cafard
    honte honteux gêne gêné gêner embarras culpabilité coupable culpabiliser pudeur
    confiance estime assurance confiant légitimité légitime illégitime valoriser croire
    motivation motiver motivé envie désir volonté souhait souhaiter vouloir veux enthousiasme
    courage courageux oser ose audace brave persévérance ténacité volonté
    surprise surprendre surpris étonner étonnant inattendu imprévu soudain
    aimer amour affection tendresse apprécier adorer attachement passion
    supporter tolérer endurer encaisser subir subi subit tenir résister bout
    perdu perdue paumé paumée désorienté égaré repère repères déboussolé largué dépassé désemparé
    sens valeur valeurs priorité priorités vie signification remise utilité
    regard jugement juger préjugé préjugés représentation représentations image stéréotype tabou
    # Volonté, permission, refus, obligation
    accepter acceptation accord agréer approuver approbation valider validation favorable consentir oui
    autoriser autorisation permettre permis permission permet licite feu-vert droit autorisé laisser
    refuser refus rejeter rejet décliner opposer opposition défavorable non repousser débouté
    interdire interdit interdiction interdite défense défendre défendu prohiber proscrire illégal illicite
    obliger obligation obligatoire obligatoirement obligé contraint contraindre contrainte forcer forcé imposer impératif tenu devoir doit
    facultatif volontaire volontariat libre librement liberté gré spontané optionnel choix
    empêcher empêchement bloquer blocage frein freins entrave obstacle barrière gêner contrarier
    négocier négociation compromis accord convention entente arranger arrangement consensus discuter
    accord convention pacte traité contrat entente engagement signer
    promettre promesse engagement engager tenir parole
    respecter respect observer conformer conformité suivre appliquer application
    # Aide, coopération
    aider aide aides soutenir soutien épauler appui appuyer seconder assister assistance secourir secours main coup-de-main
    accompagner accompagnement accompagnateur accompagnant suivre suivi guider orienter encadrer coach coaching
    ensemble collectif collectivement groupe équipe commun coopération coopérer collaborer collaboration partenariat concertation
    participer participation participant associer impliquer implication contribuer prendre-part
    réseau partenaire partenaires acteurs acteur lien coordination interlocuteurs
    remplacer échanger substituer succéder relayer
    donner don offrir offre fournir attribuer attribution octroyer octroi accorder
    prendre prends pris retirer enlever saisir confisquer
    protéger protection protéger protégé sauvegarde préserver abri défendre garantir garantie sécuriser
    organiser organisation gérer gestion planifier répartir répartition coordonner s'organiser
    """
}
