/// Two documents about a garden that does not exist.
enum SmallCorpus {
  static let guide = """
    GUIDE DU JARDIN PARTAGÉ

    Qui peut réserver une parcelle ?

    La réservation d’une parcelle peut être demandée par un habitant du quartier, par une école
    ou par une association. La demande se fait par écrit auprès du bureau du jardin, qui répond
    sous quinze jours.

    Quand arroser ?

    L’arrosage est permis le matin avant dix heures et le soir après dix-neuf heures. Il est
    interdit lorsque la préfecture a pris un arrêté de sécheresse, même pour les semis.

    """

  static let notice = """
    # Notice du composteur

    ## Que mettre dans le composteur ?

    Le composteur reçoit les épluchures de légumes, le marc de café et les feuilles mortes. Les
    restes de viande et de poisson n’y vont jamais, car ils attirent les rongeurs.

    ## Combien de temps attendre ?

    Le compost est mûr au bout de dix mois environ. Il se retourne une fois par mois.

    """

  /// A question whose answer is in the guide, and words of that answer.
  static let question = "Qui peut réserver une parcelle ?"
  static let answer = "un habitant du quartier"
}
