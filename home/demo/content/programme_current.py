"""The programme of the year in which the demo content is first loaded: it renews twelve actions of 2018.

Same shape as the 2018 programme, except that a session has `in_days` (an offset from the day of the load,
negative for the past, None when the date is not known) instead of `date`; for « mois », « trimestre » and
« saison » the offset only has to fall inside the period. `commune` is an INSEE code; places that stand in a
commune without a name are given to those who enrol. An action came out `published_days_ago`.
"""

from .programme_current_networks import ACTIONS_CURRENT_NETWORKS
from .programme_current_shared import ACTIONS_CURRENT_SHARED
from .programme_current_topics import ACTIONS_CURRENT_TOPICS

PROGRAMME_CURRENT = {
    "summary": (
        "Douze actions reprises de 2018 et remises au goût du jour : parents, scolarité, participation, "
        "équipes, jeunesse, droits et santé. Les dates s’ajoutent au fil des mois."
    ),
    "introduction": (
        "<p>Ce programme prolonge celui de 2018. Chaque action garde son code d’origine : on peut ainsi "
        "relire ce qui avait été imaginé. Chacune dit à qui elle s’adresse, quelles questions elle pose et "
        "avec qui elle est préparée.</p><p>Les rencontres sont gratuites, sur inscription. Quand une date "
        "n’est pas encore fixée, nous l’écrivons.</p>"
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
        {
            "number": "3",
            "title": "Gouvernance",
            "introduction": "<p>Du temps entre équipes, pour tenir le cap des contrats de ville.</p>",
        },
        {
            "number": "4",
            "title": "Éducation et jeunesse",
            "introduction": "<p>Les services jeunesse d’un côté, l’école de l’autre, et le chemin entre les deux.</p>",
        },
        {
            "number": "5",
            "title": "Droits et santé",
            "introduction": "<p>Aider sans faire à la place, entendre avant qu’il ne soit trop tard.</p>",
        },
    ],
    "actions": [*ACTIONS_CURRENT_NETWORKS, *ACTIONS_CURRENT_SHARED, *ACTIONS_CURRENT_TOPICS],
}
