extension EverydayFrench {
  /// Papers, rights and duties, disputes, secrets.
  static let rights = """
    # --- Français courant : papiers, dossiers, envois -------------------------------------------

    papier => document
    paperasse, paperasserie => formalités, démarches administratives
    questionnaire, formulaire
    signer, signature
    photocopie, photocopier, duplicata => copie
    poster, par la poste => courrier, voie postale
    mail, mel, e-mail, courriel, courrier électronique, adresse électronique
    texto, SMS
    recommandé, lettre recommandée, LRAR, accusé de réception
    déposer, dépôt
    s’inscrire, m’inscrire => inscription, adhésion
    adhérer, adhésion
    par écrit, noir sur blanc => écrit, courrier
    mot du médecin, papier du médecin, mot du docteur, papier du docteur => certificat médical
    certificat, attestation
    carte d’identité, pièce d’identité, papiers d’identité, CNI
    numéro de sécu => numéro de sécurité sociale, NIR
    acte de naissance, extrait de naissance => état civil
    RIB, relevé bancaire => coordonnées bancaires
    fiche de paie, feuille de paie, fiche de paye, bulletin de paie, bulletin de salaire
    feuille d’impôts, avis d’impôt => avis d’imposition
    reçu => récépissé
    perdu mes papiers, perdu ma carte => duplicata, perte
    refaire ma carte, refaire mes papiers => renouvellement
    à jour, mettre à jour => actualiser, mise à jour
    sans-papiers => titre de séjour


    # --- Français courant : droits, accord, refus, obligations ----------------------------------

    ai le droit, a le droit, as le droit, ont le droit, avoir le droit, avez le droit => autorisé, possibilité
    a-t-il le droit, a-t-on le droit, a-t-elle le droit, ai-je le droit => autorisé, possibilité
    pas le droit => interdit, interdiction
    ai droit, a droit, ai-je droit, ont droit, droit à quoi => bénéficier, prétendre
    c’est légal, est légal, légal de => autorisé, licite, conforme
    illégal, hors la loi, pas légal => illicite, interdit, infraction
    loi => législation, réglementation
    y a moyen, il y a moyen, faisable, jouable => possibilité, possible
    veut pas, veux pas, veulent pas, voulait pas, pas voulu => refuser, refus
    dire non, dit non, disent non, dise non => refuser, refus, s’opposer
    pas d’accord, n’est pas d’accord, suis pas d’accord => contester, refuser, opposition
    envoyer balader, envoyer promener, se faire jeter => refuser, rejeter
    recalé, retoqué => refus, rejet
    dire oui, dit oui, disent oui, dise oui => accepter, accord
    être d’accord, est d’accord, sont d’accord, d’accord => accord, accepter, consentement
    feu vert, donner son feu vert => accord, autorisation, avis favorable
    donner son avis, donne son avis, donner un avis => émettre un avis
    valider, approuver, homologuer
    autorisation préalable, accord préalable
    obligé, forcé => obligation, tenu
    suis obligé, est obligé, sont obligés, être obligé => tenu, obligation
    pas obligé, pas forcé, sans obligation => facultatif, libre
    obligatoirement, forcément, impérativement => obligation, nécessairement
    est tenu de, sont tenus de => obligation, obligatoire
    ai besoin, a besoin, avoir besoin => nécessaire
    nécessaire, requis, indispensable, exigé
    volontaire, volontariat, de plein gré
    empêcher => interdire, opposer
    punir, punition => sanction, pénalité
    prendre une amende, risquer une amende => sanction
    fautif, en tort => faute, responsabilité
    réglo, dans les clous, en règle => conforme, conformité
    mis de côté, mise de côté, mis au placard => discrimination


    # --- Français courant : se plaindre, contester, se défendre ---------------------------------

    me plaindre, se plaindre, râler, gueuler => réclamation, plainte, contester
    porter plainte, déposer plainte
    faire appel de, appel de la décision => recours, contester
    attaquer, attaquer en justice, traîner en justice => saisir, tribunal, action en justice
    me défendre, se défendre => recours, assister
    saisir, saisine
    procès => tribunal, action en justice
    tribunal, juridiction
    payer un avocat, un avocat gratuit => aide juridictionnelle
    arnaque, arnaquer, escroc => escroquerie, fraude
    tricher, triche, frauder => fraude
    médiateur, conciliateur, médiation
    s’arranger, arrangement, à l’amiable => accord amiable, conciliation
    engueulade, embrouille, dispute => conflit, litige
    désaccord, litige, différend
    insulter, insulte => injure
    maltraiter, mal traité => maltraitance, violence
    frapper, taper => violence, agression
    injuste, dégueulasse, pas juste => abusif, discrimination
    se venger, vengeance => représailles
    dédommager, dédommagement => indemnisation, réparation, préjudice
    dégât, dommage, préjudice


    # --- Français courant : éviter, craindre, en secret -----------------------------------------

    éviter => prévenir, prévention
    risque, danger, dangereux
    peur, crainte, craindre
    flipper, flippe, ça craint => crainte, inquiétude
    inquiéter, inquiet, inquiétude => crainte, préoccupation
    faire gaffe, gaffe, faire attention => vigilance, veiller
    pirater, piratage, hacker => violation de données, attaque
    en cachette, dans mon dos, à l’insu, en douce => sans informer, insu, confidentialité
    sans prévenir, sans avertir, sans le dire, sans rien dire => sans informer, insu
    sans mon accord, sans mon autorisation, sans me demander => consentement, accord
    confidentiel, confidentialité
    secret, discret, discrétion => confidentialité
    anonyme, anonymat
    urgent, pressé => urgence
    fragile, vulnérable
    """
}
