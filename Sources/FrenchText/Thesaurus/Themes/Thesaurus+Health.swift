extension Thesaurus {
  /// Health, and the loss of it.
  static let health = """
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
    """
}
