extension EverydayFrench {
  /// How people feel.
  static let feelings = """
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
    """
}
