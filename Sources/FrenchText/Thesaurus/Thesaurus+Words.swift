extension Thesaurus {
  /// One theme a line; lines that begin with a hash are comments.
  static let words = """
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
    # Travail : hiérarchie, contrat, paie, temps, poste
    patron boss employeur employeuse chef cheffe PDG gérant supérieur hiérarchique hiérarchie manager n+1 contremaître
    ordre ordres consigne consignes directive subordination obéir obéissance instruction commander superviser
    salarié employé ouvrier ouvrière personnel main-d'œuvre intérimaire
    boîte entreprise société firme PME TPE usine filiale start-up
    boulot job taf turbin métier profession gagne-pain bosser turbiner trimer carrière travail
    CDI CDD intérim indéterminé indéterminée saisonnier vacataire précaire intérimaire
    embaucher embauche recruter recrutement recruteur candidat candidate candidature postuler CV sélection profil
    virer virée lourder licencier licenciement renvoyer congédier limoger éjecter
    démissionner démission démissionnaire plaquer quitter claquer lâcher
    paie paye salaire rémunération brut net SMIC bulletin appointements émoluments gages
    prime primes bonus treizième gratification intéressement pourboire cadeau ticket titre-restaurant
    planning horaire horaires amplitude hebdomadaire astreinte roulement cadence cadences
    nuit nocturne soir décalé décalés posté dominical dimanche férié week-end
    pause pauses repos souffler coupure sieste déjeuner respirer
    congé congés vacances RTT vacancier sabbatique férié
    absence absent absente absenter absentéisme manquer injustifiée
    télétravail télétravailler télétravailleur distanciel remote présentiel
    fauteuil siège chaise écran clavier souris ergonomie ergonome ergonomique mobilier assis debout posture table éclairage
    lever soulever manutention manutentionnaire poids lourd lourdes lombalgie dos postures TMS porter port
    pénible pénibilité usure éprouvant cadences bruit vibrations poussières C2P
    collègue collègues équipe équipier confrère consœur coéquipier camarade pairs pote copain collaborateur
    ambiance climat relations relationnel conflit tension tensions dispute bagarre mésentente clash altercation engueuler
    harcèlement harceler harceleur agissements humiliation humilier brimade intimidation persécuter violence violences insulte maltraiter
    discrimination discriminer discriminatoire inégalité racisme sexisme homophobie préjugé préjugés stigmatiser stigmatisation
    SPST SPSTI SIST préventif médecine prévention
    syndicat syndical syndicaliste syndiqué CFDT CGT FO élu élus délégué CSE CHSCT CSSCT prud'hommes
    grève gréviste manifestation manifester débrayage revendication revendiquer syndicat
    inspection inspecteur DREETS DIRECCTE DDETS infraction procès-verbal
    stage stagiaire apprenti apprentissage alternance élève CPF OPCO AFPA formation former formateur
    reconversion reconvertir bifurquer réorienter réorientation VAE Transitions-Pro CEP CRP
    savoir-faire expérience acquis aptitude talent atouts qualification compétence compétences
    diplôme diplômé bac brevet licence master CAP BTS concours certification VAE
    chômage chômeur chômeuse Pôle-emploi ARE sans-emploi France-Travail ASSEDIC Unédic licencié actualisation
    insertion réinsertion inclusion exclusion désinsertion ESAT SIAE encadré marginal
    promotion avancement grimper échelon grade ancienneté ambition évoluer progresser
    surcharge débordé débordée stress burn-out surmenage surmené épuisement cadence
    artisan indépendant commerçant libéral freelance auto-entrepreneur autoentrepreneur micro-entrepreneur TNS SSI RSI boutique
    entrepreneur start-up ADIE BGE ACRE créateur création lancer
    remplaçant remplacement remplacer suppléer suppléant substituer intérimaire
    tutorat tuteur parrain mentor compagnon passation relais
    retraite retraité annuités trimestres CARSAT CNAV Agirc-Arrco vieillesse réversion senior
    fonctionnaire titulaire statutaire CLM CLD CMO détachement disponibilité FIPHFP territorial hospitalier
    # Argent : gain, dépense, banque, impôt, assurance
    argent fric thune pognon sous blé oseille sou ressources moyens revenu revenus richesse fortune finances financier financière financièrement
    payer payant paiement régler règlement verser versement virement acquitter débourser facturer facture prélèvement solder
    coût coûter coûte cher chère prix tarif montant combien frais dépense dépenser dépenses onéreux budget somme
    gratuit gratuité gratuitement bénévole bénévolement sans offert cadeau gracieux exonération exonéré exempt dispense payant
    pauvre pauvreté précaire précarité misère démuni fauché ruiné dèche besoin difficulté difficultés surendettement galère RSA
    dette endetté endettement surendettement créance créancier impayé huissier saisie découvert devoir dois rembourser
    banque bancaire banquier compte carte chèque chéquier virement RIB découvert épargne livret agios
    prêt crédit emprunt emprunter emprunteur prêter hypothèque mensualité mensualités taux AERAS immobilier banque FICP FCC rembourser
    assurance assureur assuré assurer garantie garanties police contrat sinistre prime couverture couvrir couvert courtier AERAS
    mutuelle complémentaire prévoyance organisme garantie maintien salaire couverture C2S portabilité adhérent adhésion
    rembourser remboursement prise charge ticket modérateur CPAM sécu tiers-payant reste avance forfait dépassement honoraires ALD vitale
    indemnité indemnités indemniser indemnisation dédommager dédommagement compensation réparation préjudice journalières IJ IJSS dommages
    allocation allocations allocataire prestation prestations CAF AAH RSA APL PCH ASI AJPP AJPA minima aide complément
    pension rente invalidité invalide catégorie vieillesse réversion viager tiers personne majoration
    cotisation cotisations cotiser charges contribution URSSAF prélèvement CSG patronale sociales MSA
    impôt impôts fiscal fiscale fisc taxe imposable imposition contribuable déclaration TVA déduction abattement trésor
    subvention subventions financement financer cofinancer cofinancement fonds Agefiph FIPHFP budget prise aide investissement
    économie économies épargne épargner économiser réserve livret bas-de-laine placement PEE PERCO intéressement
    loyer locataire propriétaire bail logement HLM APL louer location caution charges
    augmenter augmentation hausse majorer majoration relever accroître accroissement plus supplément davantage revaloriser gonfler monter
    baisser baisse diminuer diminution réduire réduit réduction moindre chute chuter abaisser perte perdre moins rogner
    plafond plancher seuil maximum minimum limite dépasser excéder maximal minimal barème forfait
    acheter achat vendre vente commande client clientèle consommateur consommation marchandise produit commerçant magasin boutique
    héritage hériter héritier succession notaire testament legs donation patrimoine
    amende contravention sanction pénalité peine punir puni punition PV
    cumul cumuler cumulable ajouter additionner plusieurs ensemble compléter complément conjuguer
    calcul calculer compter compte somme moyenne total base taux pourcentage proportion chiffrer
    # Santé : soignants, corps, symptômes, maladies, traitements
    médecin docteur toubib généraliste praticien traitant spécialiste doc consulter consultation cabinet ordonnance
    médecin-conseil contrôle CPAM échelon assurance-maladie convocation expertise
    infirmier infirmière aide-soignant soignant soignante IDE IPA blouse équipe paramédical paramédicaux
    kinésithérapeute kiné ostéopathe ergothérapeute orthophoniste podologue rééducation masseur psychomotricien APA rééduquer
    chirurgien chirurgie opération opérer opéré opérée intervention bloc anesthésie cicatrice ablation mastectomie greffe
    hôpital clinique hospitaliser hospitalisation hospitalier urgences CHU hospitalière centre séjour ambulatoire établissement HAD
    pharmacie pharmacien médicament médicaments comprimé cachet pilule ordonnance posologie antalgique générique prescrire prescrit prescription
    ordonnance prescrire prescrit prescription prescripteur certificat volet bon
    examen examens analyse analyses prise sang radio scanner IRM échographie prélèvement biopsie laboratoire dépistage mammographie bilan test
    dépistage dépister détecter détection diagnostic diagnostiquer découvrir découverte précoce test annonce
    cancer cancers tumeur crabe oncologie oncologue cancérologie cancérologue métastase carcinome leucémie lymphome mélanome sein prostate
    cause origine cancérogène cancérigène amiante tabac exposition facteur risque provoquer déclencher
    chimiothérapie chimio radiothérapie rayons immunothérapie hormonothérapie curiethérapie cure perfusion protocole séances ciblée oncologue
    effets indésirables secondaires séquelles nausée vomissement vomir alopécie bouffées neuropathie toxicité lymphœdème
    guérir guéri guérie guérison rémission rétablir rétablissement rétabli remettre convalescence convalescent remis survivre consolidation stabilisé
    rechute rechuter récidive récidiver aggravation aggraver empirer retomber revenir détériorer dégradation dégrader évolutive
    maladie maladies malade pathologie affection trouble troubles mal souffrant infection syndrome ALD chronique diabète
    chronique chroniques longue durable durée ALD invalidante évolutive diabète sclérose endométriose polyarthrite épilepsie
    grippe rhume covid coronavirus virus épidémie pandémie infection contagion contagieux vaccin vaccination masque sanitaire confinement
    cœur cardiaque cardiovasculaire infarctus AVC artère tension hypertension cardiologue vasculaire
    poumon poumons respirer respiration respiratoire souffle essoufflé essoufflement asthme apnée bronches
    dos colonne lombaire lombalgie sciatique disque vertèbre lumbago rachis TMS tendinite musculosquelettique articulation épaule
    bras main mains épaule poignet doigt doigts coude membre supérieur lymphœdème préhension saisir
    jambe jambes pied pieds genou cheville hanche membre inférieur marcher béquille debout boiter
    œil yeux vue vision visuel visuelle voir aveugle malvoyant lunettes cécité ophtalmologue
    oreille ouïe audition auditif auditive entendre sourd surdité malentendant acouphène appareillage prothèse
    peau cutané cicatrice dermatologue éruption brûlure démangeaison soleil
    cheveux cheveu perruque coiffure coiffeur chauve alopécie cils ongles maquillage socio-esthéticienne beauté esthétique apparence
    apparence image corps corporel miroir esthétique look regard séduction beauté silhouette
    douleur douleurs douloureux mal souffrir souffrance antidouleur antalgique supporter lancer migraine
    fatigue fatigué fatigabilité fatigant crevé épuisé épuisement lessivé vanné claqué naze rincé éreinté asthénie lassitude énergie
    sommeil dormir dors insomnie réveil réveiller sieste nuit endormir coucher lit somnolence
    force forces énergie vigueur vitalité tonus endurance résistance résister tenir faiblesse faible flancher
    mémoire souvenir souvenirs oubli oublier amnésie retenir flancher trous mnésique mémoriser
    concentration concentrer attention attentif distraction distrait focaliser brouillard chemobrain chemofog
    cognitif cognitive cognition cerveau cérébral neuropsychologue neuropsychologique mental intellectuel raisonnement raisonner pensée penser tête
    stress stresser stressé angoisse angoisser anxiété anxieux nerveux nerfs pression tension panique paniquer inquiet
    déprime déprimé déprimer dépression dépressif cafard moral blues tristesse triste abattu pleurer larmes désespoir suicide
    psychologue psy psychiatre psychologique psychothérapie psychanalyste thérapeute mental écoute soutien
    bien-être détente relaxation sophrologie méditation yoga respirer sérénité calme apaiser zen mieux-être massage hypnose
    sport sportif sportive gym gymnastique course courir natation nager vélo fitness exercice muscles musculation yoga APA entraînement
    bouger bouge marche marcher promenade activité physique sédentarité sédentaire rester assis mouvement
    alimentation aliment manger mange repas nutrition diététicien diététique nourriture cuisine régime poids grossir maigrir obésité bouffer fruits légumes cantine
    tabac fumer fumeur cigarette tabagisme clope sevrage alcool boire drogue addiction addictologie cannabis dépendance ivresse
    enceinte grossesse maternité accouchement accoucher naissance bébé sage-femme allaitement allaiter fertilité congé paternité
    sexualité sexuel intime intimité couple libido gynécologue contraception IVG
    mourir mort morte mourant décès décédé décéder défunt obsèques enterrement funérailles deuil capital veuf veuve tombe fin palliatif
    accident accidents blessure blesser blessé chute tomber trajet AT choc trauma traumatisme déclaration
    AT-MP AT-MP reconnaissance tableau CRRMP imputable origine exposition amiante FIVA incapacité IPP
    soins soin soigner soigné traitement traiter traitements cure thérapie thérapeutique
    parcours accompagnement coordination coordonner réseau après-cancer soins support DAC oncologie pluridisciplinaire
    support supports socio-esthétique bien-être psychologue diététicien APA soins sophrologie assistante
    rééducation réadaptation réhabilitation remédiation réapprendre SMR SSR kiné ergothérapeute prothèse
    aidant aidante aidants proche proches entourage répit accompagnant tierce dépendance dépendant auxiliaire AJPA
    urgence urgent urgente urgences SAMU pompiers secours vite immédiatement secouriste premiers-secours
    hygiène laver lavage propre propreté nettoyer nettoyage sale saleté toilettes douche désinfecter gel ménage
    aller-retour ambulance VSL taxi transport médicalisé sanitaire bon
    # Handicap, perte de capacité, aides
    handicap handicapé handicapée infirmité infirme déficience invalidité incapacité limitation PMR fauteuil moteur
    RQTH reconnaissance MDPH CDAPH qualité statut BOETH handicapé OETH bénéficiaire
    MDPH CDAPH AAH PCH CMI AEEH dossier taux handicap
    invalidité invalide incapacité pension catégorie taux CPAM médecin-conseil rente
    capable capacité capacités aptitude apte inapte incapable pouvoir possible faculté potentiel limites restantes
    limite limites limiter limitation restriction restrictions contre-indication contrainte réserve incapacité
    autonome autonomie dépendant dépendance indépendance assistance tierce APA quotidien
    accessibilité accessible accès ascenseur rampe escalier PMR entrer parking
    aveugle sourd malentendant malvoyant braille LSF interprète surdité cécité audioprothèse sensoriel
    prothèse orthèse appareil appareillage fauteuil béquille canne orthopédique prothésiste
    invisible visible voir apparent caché cacher remarquer
    # Organismes, administration, démarches
    CPAM sécu assurance-maladie caisse ameli vitale IJ ALD assuré
    CARSAT CRAMIF assistante service-social retraite PDP CNAV désinsertion
    CAF allocations familiales APL RSA prime allocataire
    MSA agriculteur agricole exploitant mutualité paysan ferme éleveur
    AGEFIPH FIPHFP OETH Cap-emploi fonds handicap
    URSSAF cotisation SSI indépendant déclaration CESU
    CNIL données personnelles RGPD plainte fichier DPO délégué
    assistante assistant sociale CCAS AS éducateur accompagnement écoute
    administration administratif bureaucratie guichet mairie préfecture public fonctionnaire agent paperasse démarche démarches formalité formalités
    dossier dossiers pièce pièces justificatif justificatifs constituer monter compléter complet instruire instruction
    formulaire imprimé cerfa remplir cocher case compléter signer questionnaire
    lettre courrier recommandé postal timbre envoyer envoi expédier adresser adresse mail courriel boîte
    certificat attestation attester justificatif preuve prouver justifier document confirmer volet
    papier papiers document documents paperasse paperasses écrit pièce original copie photocopie
    identité carte passeport nom prénom nationalité naissance état-civil papiers permis
    étranger étrangère immigré immigration séjour visa titre nationalité préfecture réfugié asile frontière
    demande demander réclamer solliciter requête requérir formuler saisir saisine postuler
    délai délais échéance date limite retard tard expirer expiration dépasser tarder attendre
    attendre attente patienter patience file longtemps lent lenteur traîner retard retarder
    déclarer déclaration signaler signalement notifier notification informer avertir prévenir alerter alerte
    recours contester contestation appel commission CRA CMRA réclamation litige médiateur tribunal opposer
    plainte porter plaindre réclamation réclamer dénoncer dénonciation signaler râler
    tribunal juge jugement justice procès avocat magistrat judiciaire prud'hommes cour cassation audience greffe plaider
    loi lois code article décret légal légale illégal juridique légalement règlement réglementation réglementaire texte norme directive jurisprudence législation
    droit droits permis autorisé ouvert ouvrir ouverture bénéficier bénéficiaire éligible prétendre prérogative liberté
    règle règles règlement respecter respect norme principe charte discipline conforme enfreindre violer infraction
    police policier gendarme gendarmerie flic commissariat enquête voleur délit vol crime prison garde criminel
    crime délit infraction coupable condamner condamnation prison peine pénal victime délinquant fraude vol voler
    fraude frauder tricher tricherie triche faux mentir mensonge tromper escroc escroquerie arnaque arnaquer usurpation
    élection élections élire élu vote voter électeur électoral scrutin urne candidat maire parti politique référendum
    association associations bénévole bénévolat ligue adhérent fondation collectif militant loi-1901 entraide
    entraide solidarité solidaire donner don générosité partage secours charité bénévole
    maire mairie commune municipal ville village département région préfet collectivité territorial local locale
    gouvernement ministre ministère État président Parlement député loi politique national république sénat
    armée militaire soldat guerre défense caserne combat officier
    syndic copropriété immeuble appartement voisin voisinage résidence bâtiment
    # Données personnelles et vie numérique
    données donnée information informations RGPD fichier fichiers base CNIL personnelles nominatif
    confidentiel confidentialité secret secrète discrétion discret divulguer dévoiler révéler insu anonyme anonymat
    privé privée vie intime intimité personnel personnelle jardin
    surveiller surveillance caméra vidéosurveillance vidéoprotection espionner filmer flicage fliquer géolocalisation mouchard traceur GPS badge
    espionner écouter écoute enregistrer enregistrement conversation téléphonique insu micro
    internet web site ligne connexion connecter navigateur cookies google facebook réseau réseaux toile wifi clic
    ordinateur informatique logiciel PC portable smartphone tablette numérique écran application appli
    mail mails courriel e-mail messagerie message spam SMS boîte pièce-jointe
    effacer effacement supprimer suppression oubli déréférencer déréférencement retirer disparaître détruire destruction gommer
    rectifier rectification corriger correction erreur modifier inexact jour mise fausse
    conserver conservation garder archiver archive archives durée stocker stockage sauvegarde historique détruire
    consentement consentir accord opposer opposition refus autorisation cookies accepter
    photo photographie image film filmer vidéo caméra portrait droit diffusion publier
    publicité pub démarchage prospection commercial spam démarcheur sollicitation marketing télévendeur Bloctel abonnement
    téléphone téléphoner portable appel appeler mobile numéro opérateur ligne joindre coup SMS
    pirate piratage hacker pirater sécurité mot-de-passe virus phishing hameçonnage fuite violation faille cyberattaque usurpation
    badge biométrie biométrique empreinte empreintes digitale reconnaissance pointeuse pointer contrôle accès
    fichage fiché fichier casier FICP FCC TAJ STIC antécédents judiciaires inscrit liste
    compte identifiant mot-de-passe profil connexion mon-compte espace ameli inscription inscrire
    publier publication diffuser diffusion ligne paru paraître édition journal média presse
    # Famille, âge, logement, déplacements, vie courante
    enfant enfants gamin gamine gosse môme bébé fils fille petit mineur marmot ado adolescent jeune
    parent parents père mère papa maman parental parentale parentalité famille familial belle-mère beau-père
    famille familial familiale proche proches entourage cousin frère sœur oncle tante grand-mère grand-père aïeul
    couple conjoint conjointe mari époux épouse femme marié mariage pacs concubin compagnon ménage partenaire
    divorce divorcer divorcé séparation séparer séparé ex pension alimentaire garde rupture
    crèche nounou nourrice garde baby-sitter assistante maternelle périscolaire garderie
    école écoles scolaire scolarité élève élèves collège lycée classe instituteur professeur enseignant prof cantine rentrée maternelle
    étudiant étudiante étude études université fac faculté campus bourse CROUS
    jeune jeunes jeunesse ado adolescent mineur majeur junior
    vieux vieille âgé âgée âge vieillesse vieillir vieillissement senior ancien ancienne EHPAD retraité aîné
    seul seule solitude isolé isolement isoler solitaire abandonné tout-seul
    ami amis pote copain copine amitié camarade connaissance entourage
    maison domicile logement habitat habiter foyer appartement chez résidence logé loger HLM
    déménager déménagement emménager mobilité mutation installer
    ménage ménager courses repassage cuisine bricolage jardin jardinage quotidien domestique aide-ménagère auxiliaire TISF
    voiture bagnole auto automobile véhicule conduire conduite conducteur permis volant route routier camion garage
    transport transports train métro bus tram trajet trajets déplacement déplacer déplacements SNCF billet covoiturage
    trajet route distance loin kilomètres kilomètre proximité proche éloigné éloignement
    voyage voyager voyageur tourisme touriste étranger avion aéroport séjour partir vacances valise passager
    vacances loisir loisirs hobby sortie cinéma culture détente jeu jouer divertir divertissement passe-temps
    animal animaux chien chat bête vétérinaire élevage
    jardin plante plantes arbre forêt nature fleur bois végétal
    agriculteur agricole agriculture ferme paysan élevage éleveur cultivateur récolte vigneron champ tracteur rural
    bâtiment chantier BTP maçon ouvrier construction construire travaux grue échafaudage
    industrie industriel usine fabrication fabriquer production produire machine machines ouvrier atelier manufacture
    restaurant restauration hôtel hôtellerie cuisinier serveur café bar cantine
    livre livres bouquin lire lecture lecteur roman écrivain auteur bibliothèque page littérature
    musique chanson chanteur concert musicien orchestre album disque opéra chant compositeur
    film cinéma acteur actrice série télévision télé émission spectateur théâtre scène spectacle réalisateur
    journal presse journaliste média article magazine radio reportage
    art artiste peintre peinture tableau musée œuvre sculpture exposition dessin
    histoire historique siècle époque passé ancien antiquité moyen-âge roi empire
    roi reine empereur prince royaume trône règne monarchie couronne dynastie
    guerre bataille combat armée conflit militaire soldat ennemi attaque victoire
    église religion religieux prêtre dieu foi croyance catholique musulman pape culte
    science scientifique savant chercheur physique chimie théorie découverte laboratoire
    pays nation frontière état continent monde mondial international étranger
    mer océan bateau navire port marin île côte plage maritime
    eau rivière fleuve lac pluie boire source
    feu incendie brûler flamme chaleur chaud
    froid chaleur chaud température météo climat canicule soleil pluie neige temps été hiver
    vêtement vêtements habit porter tenue blouse chaussure uniforme habiller
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
    # Cause, but, moyen, résultat
    cause causes causer origine raison raisons motif motifs pourquoi provoquer facteur
    conséquence conséquences effet effets résultat impact incidence répercussion répercussions retentissement influence
    but objectif objectifs finalité viser vise intention vocation cible
    utile utilité utiliser utilisation servir sert usage bénéfique inutile intérêt
    moyen moyens outil outils méthode dispositif dispositifs solution solutions instrument
    méthode manière façon procédé démarche procédure modalité modalités comment
    rôle mission missions fonction fonctions tâche attribution vocation
    solution résoudre résolu remède issue remédier régler débloquer
    # Changement, réussite, difficulté
    changer changement changements modifier modification évoluer évolution transformer transformation mutation bouleverser bouleversement adapter varier
    améliorer amélioration progresser progrès mieux optimiser perfectionner avancer
    empirer aggraver aggravation détériorer dégrader pire dégradation
    réussir réussite réussi réussissez succès parvenir atteindre victoire gagner
    échouer échec rater raté louper manquer manqué perdre planter
    difficile difficulté difficultés dur compliqué galère galérer complexe ardu problème problèmes problématique souci soucis
    facile facilement faciliter simple simplifier aisé aisément commode simplement
    gagner gain obtenir obtention profiter profit avantage avantages bénéfice bénéficier bénéfique décrocher
    perdre perd perds perdu perdue perte pertes priver privé privation
    inconvénient inconvénients désavantage défaut risque conséquence négatif
    risque risques danger dangers dangereux dangereuse menace menacer péril exposer exposé exposition
    sécurité sûreté prévention prévenir précaution protéger DUERP sécuriser EPI
    essayer essai tester test tentative tenter expérimenter expérimentation immersion PMSMP
    détruire casser cassé démolir abîmer endommager dégât dégâts panne
    réparer réparation réparateur entretien maintenance dépanner restaurer
    construire créer création créateur fonder fondation fondateur inventer concevoir conception bâtir
    qualité bon bonne meilleur excellent bien supérieur
    mauvais mal médiocre nul pire
    juste justice injuste injustice équité équitable égalité impartial
    normal habituel ordinaire courant classique anormal banal
    nouveau nouvelle nouveauté neuf récent innovation moderne
    spécial spécifique particulier spécialisé spécialement exceptionnel dérogatoire
    public ouvert officiel commun collectif
    effort efforts efforcer peine trimer acharner
    reposer repos repose détendre décompresser souffler vacances ralentir lever-le-pied
    équilibre concilier conciliation articuler articulation vie personnelle privée
    condition conditions critère critères exigence réserve éligible éligibilité requis
    vérifier vérification contrôler contrôle contrôleur inspecter inspection surveiller surveillance examiner
    montrer présenter présentation exposer exhiber démontrer prouver
    garder conserver conservation retenir maintenir préserver stocker
    quitter laisser abandonner abandon délaisser lâcher partir départ
    compter ajouter additionner total somme
    liste énumérer répertoire annuaire recensement catalogue tableau
    classe catégorie type types sorte genre groupe espèce catégories
    guide brochure livret plaquette dépliant fiche manuel document documentation
    site web lien page consulter télécharger portail plateforme
    commander commande recevoir livraison livrer colis exemplaire
    """
}
