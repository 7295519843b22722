extension Thesaurus {
  /// Work and money.
  static let work = """
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
    """
}
