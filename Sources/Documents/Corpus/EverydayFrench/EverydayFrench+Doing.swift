extension EverydayFrench {
  /// What people say and do, to each other and by themselves.
  static let doing = """
    # --- Français courant : dire, informer, demander --------------------------------------------

    dire à, dit à, dise à, disent à, dites à => informer
    le dire, lui dire, leur dire, rien dire, rien dit => informer
    en parler, lui parler, leur parler => informer, échanger
    prévenir, aviser => informer
    au courant => informer
    cacher, taire, garder pour moi => confidentialité, révéler
    avouer, dévoiler, divulguer => révéler
    balancer, dénoncer, dénonciation => signaler, signalement
    mentir, mensonge => fausse déclaration
    discuter, causer => échanger, concertation
    demander l’avis, demander son avis, demander conseil => consulter
    poser une question, poser des questions, poser ma question => se renseigner
    renseignement, info => information
    répondre, répond, répondent => réponse
    pas de réponse, répond pas, répondent pas => absence de réponse, silence
    raison => motif
    prouver, justifier, démontrer
    preuve => justificatif
    me justifier, se justifier, donner la raison, donner une raison => motiver, motif
    promettre => engagement
    veut dire, veulent dire => signifier, désigner
    réclamer => demander, réclamation
    son mot à dire, mon mot à dire => avis, consultation


    # --- Français courant : donner, recevoir, garder, rendre ------------------------------------

    donner => fournir, remettre, transmettre
    # Les « données » ne viennent pas de « donner ».
    données => informations
    données personnelles, informations personnelles, données à caractère personnel
    données perso, infos perso, mes infos => données personnelles
    fournir, remettre, communiquer
    filer, refiler, faire passer => transmettre, remettre
    recevoir, reçois, reçoit, reçoivent => percevoir, bénéficier
    obtenir, obtient, obtiens => bénéficier, percevoir, attribution
    avoir une aide, avoir des aides => bénéficier, percevoir
    profiter => bénéficier
    attribuer, octroyer
    garder => conserver, maintenir
    garder ses droits, garder mes droits => maintien des droits
    stocker, archiver => conserver, conservation
    paumer, égarer => perdre, perte
    récupérer => obtenir, restitution
    rendre le, rendre la, rendre mon, rendre les, rendre l’argent => restituer, restitution
    emprunt, prêt, crédit
    partager => répartir, répartition
    voler, piquer, chourer => vol
    laisser tomber, lâcher l’affaire, baisser les bras => renoncer, abandon
    renoncer, renonciation


    # --- Français courant : commencer, continuer, arrêter, revenir ------------------------------

    commencer, débuter, démarrer
    commencer, commence => début
    prendre effet, prise d’effet, entrer en vigueur
    à partir de quand, depuis quand => à compter, date
    à partir de, à partir du => à compter
    arrêter de, s’arrête, s’arrêter, m’arrêter, tout arrêter, veux arrêter, peut arrêter => cesser, interrompre, mettre fin
    stopper => cesser, interrompre
    cesser, interrompre, mettre fin
    suspendre, suspend, suspendu => suspension
    faire une pause, mettre en pause, en pause => suspension, interruption
    finir, terminer, achever
    se termine, se finit, prend fin => expiration, échéance
    continuer, poursuivre, poursuite
    revenir, reviens, revient, reviennent, revienne, revenais, reviendrai => reprendre, reprise, retour
    retourner => retour, reprendre
    mon retour, son retour, au retour, le retour => reprise
    rentrer => retour
    recommencer, redémarrer, remettre ça => reprendre, renouveler
    refaire => renouveler
    quitter, partir => départ
    me barrer, se barrer, me casser, me tirer => quitter, départ
    quitter la boîte, partir de la boîte, quitter mon travail, quitter mon poste => démission, départ
    repousser, décaler => reporter, report, différer
    trop tard, en retard => hors délai
    dépasser, excéder
    traîner => délai, retard
    attendre, attends, attend, patienter => délai, attente
    avant la fin, avant terme, plus tôt que prévu => anticipé
    m’en remettre, s’en remettre, me remettre => rétablissement, guérison


    # --- Français courant : choisir, changer, décider, essayer ----------------------------------

    choisir, choisis, choisit, opter => choix
    avoir le choix, ai le choix, laisser le choix, libre de choisir => libre choix
    changer, changement => modifier, modification
    corriger, rectifier, rectification
    se tromper, trompé, gourer, bourde => erreur
    remplacer, remplacement => substitution
    trancher => décider, décision
    qui décide, c’est qui qui décide, qui tranche => décision, compétent
    prévoir, prévoit, prévu
    envie, ai envie => souhaiter
    suggérer, suggestion => proposer, proposition
    essayer, tenter, tester => essai
    se servir de, me servir de, m’en servir, s’en servir => utiliser, utilisation
    à quoi sert, à quoi servent, sert à quoi, servir à quoi => objectif, permettre, finalité
    sert, servent => objectif, permettre
    faire en sorte => veiller, assurer
    mettre en place, mise en place, instaurer => mettre en œuvre, mise en œuvre
    faire un dossier, monter un dossier, monter mon dossier => constituer un dossier
    monter une boîte, monter ma boîte, lancer ma boîte => création d’entreprise


    # --- Français courant : aider, s’occuper de, voir quelqu’un ---------------------------------

    m’aider, nous aider, l’aider, les aider, t’aider => accompagner, soutien, appui
    coup de main, coup de pouce => accompagnement, appui, soutien
    me faire aider, se faire aider, être aidé, besoin d’aide => accompagnement, soutien
    appui, soutien
    épauler, seconder => accompagner, assister
    s’occuper, s’occupe, s’occupent, m’occuper => prendre en charge, assurer, chargé
    gérer, gère => gestion, assurer
    à qui revient => incombe, chargé
    piloter => coordonner
    aller voir, va voir, vais voir, faut voir, voir un, voir une => consulter, rencontrer
    voir avec, vois avec, voyez avec => contacter, se rapprocher
    rencontrer, rencontre => entretien
    m’adresser, s’adresser, me tourner, se tourner, tourner vers => contacter, se rapprocher, interlocuteur
    qui contacter, qui appeler, qui voir, à qui demander, à qui parler => contacter, interlocuteur, s’adresser
    faire appel à, passer par => solliciter, recourir
    me débrouiller, se débrouiller => autonomie
    peut voir, peuvent voir, voir mes, voir mon, lire mes => consulter, accès
    fouiller, fouiner => consulter, accès
    espionner, fliquer, flicage, épier => surveiller, surveillance
    surveiller => contrôle
    vérifier, contrôler
    filmer, vidéosurveillance, vidéoprotection
    pister, tracer, suivre à la trace => géolocalisation
    pousser, encourager => inciter, incitation
    soigner, me soigner, se soigner => soins, traitement
    loger, héberger
    cantine, resto => restauration, repas


    # --- Français courant : marcher, se passer, chercher, comprendre ----------------------------

    ça marche, comment marche, marche comment, comment ça fonctionne => fonctionnement, fonctionner, modalités
    marche pas, fonctionne pas, en panne, bug => dysfonctionnement, incident
    se passe, se passer, se passe-t-il, ça se passe => déroulement, dérouler, modalités
    s’y prendre, m’y prendre, nous y prendre => démarche, modalités, procédure
    marche à suivre, mode d’emploi => démarche, modalités, procédure
    m’arrive, il arrive quoi, ça va donner quoi => conséquence
    conséquence, impact, répercussion
    ça change quoi, change quoi => conséquence
    problème, souci, pépin, ennui => difficulté
    galère, galérer, ramer, coincé => difficulté
    chercher, rechercher, recherche
    où trouver, où je trouve, où on trouve, trouver où => télécharger, disponible, consulter
    piger, capter => comprendre
    oublier, oubli, omettre => omission
    me former, se former => formation
    diplôme, qualification, certification
    ça compte, compte pour, est compté, sont comptés => pris en compte, comptabilisé
    qui est concerné => bénéficiaire, s’adresse
    valable, valide => validité, en vigueur
    """
}
