extension Thesaurus {
  /// Family, home and everyday life.
  static let life = """
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
    """
}
