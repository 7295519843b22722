/// What people say and what official texts write for it, in any field: « ma boîte veut pas » and
/// « l’employeur refuse ».
///
/// Part of how French is read, as stemming is; words of one field belong into the corpus's own
/// `synonymes.txt`, whose format this has.
public enum EverydayFrench {
  /// The rules, in the order they are written.
  ///
  /// - Complexity: O(size of the vocabulary): read when an index is made, never for a question.
  public static var rules: [SynonymRule] {
    SynonymRule.rules(parsing: Array(vocabulary.utf8)).rules
  }

  private static let vocabulary = """
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


    # --- Français courant : logement, déplacements, quotidien -----------------------------------

    appart, appartement, piaule => logement
    maison, à la maison => domicile
    louer => location
    proprio, propriétaire, bailleur
    HLM, logement social
    APL, aide au logement, allocation logement
    à la rue, sans abri, SDF => sans domicile, hébergement
    foutre dehors => exclure, expulsion
    déménager, déménagement => changement d’adresse, changement de domicile
    bagnole, voiture, véhicule
    prendre le volant, au volant => conduire, conduite
    me déplacer, se déplacer, bouger => déplacement, mobilité
    taxi, ambulance, VSL => transport
    frais de route, frais d’essence, essence => frais de déplacement
    trajet, déplacement
    vie de tous les jours, au quotidien => vie quotidienne
    près de chez moi, à côté de chez moi, dans mon coin => proximité, département
    pub, publicité, démarchage => prospection


    # --- Français courant : les gens, la famille ------------------------------------------------

    gamin, gosse, môme => enfant
    fils, fille, gamine => enfant
    bébé, nourrisson, nouveau-né
    enceinte, attendre un bébé, attend un bébé => grossesse, maternité
    ado, adolescent => jeune, mineur
    vieux, vieille, papi, mamie => personne âgée
    ma femme, mon mari, sa femme, son mari, époux, épouse => conjoint
    copain, copine, mec, nana, chéri => conjoint, concubin
    compagnon, compagne, concubin
    pacsé, pacs => partenaire
    se marier, marié => mariage
    divorcer, divorce, se séparer, séparation
    papa, maman, père, mère => parent
    veuf, veuve => conjoint survivant, décès
    mort, mourir, décès, décéder
    frangin, frangine, frère, sœur => famille
    pote, ami => proche
    gens => personnes, public
    seul avec mes enfants, mère célibataire, maman solo => parent isolé
    m’occuper d’un proche, s’occuper d’un proche => aidant, proche aidant
    nounou, nourrice, assistante maternelle
    crèche, faire garder, garde d’enfant, mode de garde => accueil du jeune enfant
    école, scolarité, scolaire
    prof, maîtresse, instit => enseignant
    étudiant, fac => enseignement supérieur
    flic, keuf => police
    asso, association
    tout le monde, n’importe qui => toute personne


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


    # --- Français courant : comment on se sent, la tête -----------------------------------------

    naze, lessivé, vanné, rincé => fatigue, épuisement
    à bout, au bout du rouleau, craquer, j’en peux plus, pété un câble => épuisement
    plus la force, pas la force, sans énergie => fatigue, épuisement
    mal au dos, dos bloqué => lombalgie
    avoir mal, j’ai mal, souffrir => douleur
    tomber malade, suis malade, être malade, est malade => maladie
    aller mieux, va mieux, vais mieux, guéri => guérison, amélioration, consolidation
    en forme, retapé, requinqué => apte, rétabli
    capable, en état de, en état => apte, capacité
    pas capable, plus capable, incapable => incapacité, inapte
    peux plus, peut plus => incapacité, difficulté
    du mal à, ai du mal, a du mal => difficulté
    stressé, stresser, flippé => stress, anxiété
    cafard, broyer du noir, pas le moral => dépression, soutien psychologique
    triste, tristesse, pleurer => détresse, souffrance psychologique
    mal dans ma peau, mal dans ma tête => mal-être, souffrance psychologique
    honte, gêné => stigmatisation, crainte
    me sens seul, solitude, tout seul face à => isolement, soutien
    besoin de parler, parler à quelqu’un, me confier => écoute, soutien psychologique
    rassurer, tranquille, serein => confiance
    dur, pénible, compliqué => difficile
    lourd, porter lourd => port de charges, manutention
    dans la tête => psychologique, cognitif
    me concentrer, concentration => attention, troubles cognitifs
    mémoire, oublie tout, perds la mémoire => troubles cognitifs
    dormir, insomnie => sommeil
    aveugle, malvoyant => déficience visuelle
    sourd, malentendant => déficience auditive
    drogue, alcool => addiction
    fumer, clope => tabac
    vacciner, vaccin => vaccination
    médoc, cachet => médicament


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
