"""The programme of the year in which the demo content is first loaded.

Same shape as the 2018 programme, except that a session has `in_days` (an offset from the day of the load,
negative for the past, None when the date is not known) instead of `date`, and a `commune` (INSEE code or "").
For "mois" and "trimestre" the offset only has to fall inside the period.
"""

from .programme_current_networks import ACTIONS_CURRENT_NETWORKS
from .programme_current_shared import ACTIONS_CURRENT_SHARED

PROGRAMME_CURRENT = {
    "title": "Programme",
    "year": None,
    "summary": (
        "Les rencontres des réseaux pour l’année en cours : parents, accompagnement "
        "à la scolarité, participation. Les dates s’ajoutent au fil des mois."
    ),
    "introduction": (
        "<p>Ce programme prolonge celui de 2018 pour les réseaux que Profession "
        "Banlieue anime. Chaque action dit à qui elle s’adresse, quelles questions "
        "elle pose et avec qui elle est préparée. Les rencontres sont gratuites, sur "
        "inscription.</p>"
    ),
    "chapters": [
        {
            "number": "1",
            "title": "Accompagnement des réseaux",
            "introduction": (
                "<p>Se rencontrer, comparer, chercher ensemble : c’est le travail ordinaire des réseaux.</p>"
            ),
        },
        {"number": "1.1", "title": "Soutien aux parents", "introduction": "<p>Les rendez-vous du Réaap.</p>"},
        {
            "number": "1.2",
            "title": "Accompagnement à la scolarité",
            "introduction": "<p>Les rendez-vous du Clas.</p>",
        },
        {
            "number": "1.3",
            "title": "Entre les deux réseaux",
            "introduction": "<p>Des séances ouvertes aux membres du Réaap et du Clas.</p>",
        },
        {
            "number": "2",
            "title": "Participation",
            "introduction": (
                "<p>La suite de « Y aller par 4 chemins » et le travail avec les conseils citoyens.</p>"
            ),
        },
    ],
    "actions": [*ACTIONS_CURRENT_NETWORKS, *ACTIONS_CURRENT_SHARED],
}
