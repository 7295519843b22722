extension EverydayFrench {
  /// Home and everyday life, people and families.
  static let people = """
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
    """
}
