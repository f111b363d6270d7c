"""Everyday ways to say what pages say in the trade's words. Sigles and their synonyms are the editors' (`portal.Acronym`)."""

# Names that hold another name: no page of the département is about its town.
WHOLE_NAMES = ["Seine-Saint-Denis"]
# Each row says one thing, short; a word may stand in several rows.
FAMILIES = {
    "fr": [
        ["réunion", "rencontre"],
        ["rendez-vous", "rdv"],
        ["inscription", "inscrire", "s’inscrire"],
        ["abonnement", "abonner", "s’abonner"],
        ["lettre", "newsletter", "infolettre", "lettre d’information"],
        ["contact", "contacter", "joindre", "coordonnées", "nous écrire"],
        ["courriel", "mail", "email", "e-mail", "mèl", "adresse électronique"],
        ["téléphone", "tél"],
        ["association", "asso"],
        ["adolescent", "ado"],
        ["bébé", "tout-petit", "petite enfance"],
        ["coordinateur", "coordonnateur"],
        ["psychologue", "psy"],
        ["financement", "subvention", "appel à projets"],
        ["annuaire", "près de chez moi"],
        ["parentalité", "soutien à la parentalité", "soutien aux parents", "accompagnement des parents"],
        ["Seine-Saint-Denis", "93", "neuf-trois"],
    ],
}
