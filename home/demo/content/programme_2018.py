"""The 2018 programme, whole: its chapters and its actions, in the order of the source (a module a chapter).

The source gives few dates, so sessions say what is known: without a `precision` the date is « à préciser », and
`date` is the first day of the period. A partner is (organisation, role, status): « pressenti » where the source
says so, else « confirmé ». Chapters 7 to 10 are « Autres activités » 1 to 4 of the source.
"""

from .programme_2018_citizenship import ACTIONS_CITIZENSHIP
from .programme_2018_economy import ACTIONS_ECONOMY
from .programme_2018_governance import ACTIONS_GOVERNANCE
from .programme_2018_housing import ACTIONS_HOUSING
from .programme_2018_networks import ACTIONS_NETWORKS
from .programme_2018_residents import ACTIONS_RESIDENTS
from .programme_2018_resources import ACTIONS_RESOURCES
from .programme_2018_rights import ACTIONS_RIGHTS
from .programme_2018_youth import ACTIONS_YOUTH

CHAPTERS_2018 = [
    {
        "number": "1",
        "title": "Gouvernance, pilotage et observation du territoire",
        "introduction": (
            "<p>À mi-parcours des contrats de ville, les équipes doivent évaluer, "
            "convaincre et travailler à une autre échelle, celle de l’intercommunalité. "
            "Ce chapitre les aide à faire le point.</p>"
        ),
    },
    {
        "number": "1.1",
        "title": "Appui à l’ingénierie locale",
        "introduction": (
            "<p>Des réunions régulières pour les équipes qui conduisent la politique de "
            "la ville et la réussite éducative.</p>"
        ),
    },
    {
        "number": "1.2",
        "title": "Évolution de la gouvernance territoriale",
        "introduction": (
            "<p>Que devient la politique de la ville quand les compétences passent aux "
            "établissements publics territoriaux (Ept) et que la métropole se construit "
            "?</p>"
        ),
    },
    {
        "number": "1.3",
        "title": "Appui aux stratégies territoriales",
        "introduction": (
            "<p>Mieux connaître les inégalités du département, ses ressources et les "
            "effets des grands projets.</p>"
        ),
    },
    {
        "number": "2",
        "title": "Participation et conseils citoyens",
        "introduction": (
            "<p>Les conseils citoyens ont moins de deux ans de pratique. Ils ont besoin "
            "de méthode, de rencontres et d’être entendus.</p>"
        ),
    },
    {
        "number": "3",
        "title": "Habitat, renouvellement urbain et cadre de vie",
        "introduction": (
            "<p>Vingt-quatre quartiers d’intérêt national et dix d’intérêt régional : "
            "rapprocher celles et ceux qui s’occupent des murs et celles et ceux qui "
            "s’occupent des gens.</p>"
        ),
    },
    {
        "number": "4",
        "title": "Développement économique, emploi et insertion",
        "introduction": (
            "<p>Souvent laissée de côté dans les contrats de ville, l’économie demande "
            "de nouvelles alliances et de nouveaux repères.</p>"
        ),
    },
    {
        "number": "5",
        "title": "Éducation, jeunesse et prévention",
        "introduction": (
            "<p>Parents, école, associations, institutions : comment agir ensemble sans "
            "se marcher sur les pieds ?</p>"
        ),
    },
    {
        "number": "6",
        "title": "Égalité, droits, santé et citoyenneté",
        "introduction": (
            "<p>Accéder à ses droits, se soigner, être traité comme les autres : ce "
            "chapitre traverse tous les précédents.</p>"
        ),
    },
    {
        "number": "6.1",
        "title": "Accès à la santé, promotion de la santé",
        "introduction": (
            "<p>La santé se joue aussi dans l’aménagement d’un quartier et dans "
            "l’attention portée aux souffrances psychiques.</p>"
        ),
    },
    {
        "number": "6.2",
        "title": "Égalité, solidarité et intégration",
        "introduction": (
            "<p>Médiation, numérique, langue, nouvelles migrations : des réalités qui changent vite.</p>"
        ),
    },
    {
        "number": "6.3",
        "title": "Préventions et relations entre police et population",
        "introduction": "<p>Comprendre avant d’agir, et agir à plusieurs.</p>",
    },
    {
        "number": "6.4",
        "title": "Culture, histoire et mémoires",
        "introduction": "<p>Qui raconte les quartiers, et avec qui ?</p>",
    },
    {
        "number": "6.5",
        "title": "Citoyenneté, valeurs de la République et laïcité",
        "introduction": (
            "<p>Former les équipes de terrain et recenser ce qui existe déjà dans le département.</p>"
        ),
    },
    {
        "number": "7",
        "title": "Accompagnement des réseaux",
        "introduction": (
            "<p>Hors des actions ponctuelles, Profession Banlieue anime des réseaux ou y "
            "contribue toute l’année : parents, accompagnement à la scolarité, santé, "
            "médiation sociale, jeunesse.</p>"
        ),
    },
    {
        "number": "8",
        "title": "Instances régionales et nationales",
        "introduction": (
            "<p>Ce que le terrain apprend ici, Profession Banlieue le porte ailleurs : dans les réseaux de "
            "centres de ressources, dans les groupes nationaux, dans la santé.</p>"
        ),
    },
    {
        "number": "9",
        "title": "Ressources et information",
        "introduction": (
            "<p>Chercher, trier, raconter, diffuser : le travail discret qui permet de répondre vite aux "
            "professionnelles et aux professionnels.</p>"
        ),
    },
    {
        "number": "10",
        "title": "Publications",
        "introduction": "<p>Ce qui reste quand la salle s’est vidée.</p>",
    },
]

PROGRAMME_2018 = {
    "summary": (
        "Rencontres, formations, ateliers, visites : tout le programme de travail 2018 de "
        "Profession Banlieue, en six chapitres, avec ce qu’il fait le reste de l’année pour les réseaux."
    ),
    "introduction": (
        "<p>L’année 2018 s’ouvre sur beaucoup d’inconnues : un gouvernement qui "
        "précise ses priorités, une gouvernance en discussion dans le Grand Paris, "
        "des contrats de ville arrivés à la moitié de leur durée. Elle marque aussi "
        "les quarante ans de la politique de la ville.</p><p>Le programme garde tous "
        "les sujets du développement social, économique et urbain. Il renforce "
        "l’urbain et l’économie, multiplie les visites suivies d’ateliers et cherche "
        "des façons plus rapides de rendre compte. Plusieurs dates n’étaient pas "
        "fixées au moment de l’écrire : elles sont indiquées comme telles.</p><p>Ces pages gardent le "
        "programme tel qu’il a été annoncé. Elles disent à qui s’adressait chaque action, ce qu’on y "
        "cherchait et avec qui ; elles ne disent pas ce qui en est sorti.</p>"
    ),
    "chapters": CHAPTERS_2018,
    "actions": [
        *ACTIONS_GOVERNANCE,
        *ACTIONS_RESIDENTS,
        *ACTIONS_HOUSING,
        *ACTIONS_ECONOMY,
        *ACTIONS_YOUTH,
        *ACTIONS_RIGHTS,
        *ACTIONS_CITIZENSHIP,
        *ACTIONS_NETWORKS,
        *ACTIONS_RESOURCES,
    ],
}
