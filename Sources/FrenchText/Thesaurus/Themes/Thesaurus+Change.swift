extension Thesaurus {
  /// Cause and aim, change, success and difficulty.
  static let change = """
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
