extension Thesaurus {
  /// Public bodies and procedures, personal data.
  static let administration = """
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
    """
}
