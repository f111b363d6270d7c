"""The starting terms of the closed lists: (name, other spellings, networks, theme), by kind of list.

Created the first time they are needed; afterwards editors' changes are never touched.
"""

TERMS: dict[str, list[tuple[str, list[str], list[str], str]]] = {
    "statut": [
        ("En cours", [], [], ""),
        ("Terminée", ["Terminé", "Achevée"], [], ""),
        ("En projet", ["À venir"], [], ""),
    ],
    "dimension": [
        ("Services", ["Service"], [], ""),
        ("Citoyenneté", [], [], ""),
        ("Accompagnement de projets", ["Accompagnement de projet"], [], ""),
    ],
    "mots_cles": [
        ("Parentalité", ["Soutien à la parentalité"], ["reaap"], "parentalite"),
        (
            "Éducation et scolarité",
            ["éducation / scolarité", "scolarité"],
            ["clas"],
            "accompagnement-scolarite",
        ),
        ("Accompagnement à la scolarité", ["Clas"], ["clas"], "accompagnement-scolarite"),
        ("Démocratie et citoyenneté", ["Démocratie & citoyenneté"], [], "participation"),
        ("Intergénérationnel", [], [], ""),
        ("Vacances et loisirs", ["vacances / loisirs"], [], ""),
        ("Mixité sociale", [], [], ""),
        ("Culture", [], [], "culture-memoires"),
        ("Santé", [], ["sante"], "acces-sante"),
        ("Médiation sociale", [], ["mediation"], ""),
        ("Jeunesse", ["jeunes"], ["jeunesse"], "education-jeunesse"),
    ],
    "initiative": [
        ("Le centre social", [], [], ""),
        ("Un groupe d’habitants", ["Un groupe d'habitants"], [], ""),
        ("Un ou plusieurs partenaires", ["Un ou plusieurs partenaire(s)"], [], ""),
        ("Autre", [], [], ""),
    ],
    "territoire": [
        ("Un quartier", [], [], ""),
        ("Plusieurs quartiers", [], [], ""),
        ("Une commune", [], [], ""),
        ("Plusieurs communes", [], [], ""),
    ],
    "public": [
        ("Tous publics", ["Tout public"], [], ""),
        ("Familles", ["familles"], [], ""),
        ("Enfance", ["Enfants"], [], ""),
        ("Jeunesse", ["Jeunes"], [], ""),
        ("Adultes", [], [], ""),
        ("Personnes âgées", ["Seniors"], [], ""),
    ],
    "partenaires": [
        ("Caf", ["CAF"], [], ""),
        ("Commune", ["Mairie"], [], ""),
        ("Association locale", [], [], ""),
        ("Éducation nationale", ["Éducation Nationale"], [], ""),
        ("Conseil départemental", [], [], ""),
        ("Conseil régional", [], [], ""),
        ("Bailleur social", [], [], ""),
        ("MSA", [], [], ""),
        ("Canton", [], [], ""),
        ("Entreprise privée", [], [], ""),
        ("Autre", [], [], ""),
    ],
}
