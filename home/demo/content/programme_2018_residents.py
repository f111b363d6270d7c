"""2018 programme: actions of chapters 2 and 3 (A7 to A14)."""

ACTIONS_RESIDENTS = [
    {
        "slug": "conseillers-citoyens-expertise-et-intervention",
        "codes": "A7",
        "title": "Conseillères et conseillers citoyens : expertise et intervention",
        "chapter": "2",
        "themes": ["participation", "gouvernance"],
        "networks": ["conseils-citoyens"],
        "format": "formation-action",
        "audience": (
            "Conseillères et conseillers citoyens ; agentes et agents qui les "
            "accompagnent ; déléguées et délégués du préfet"
        ),
        "summary": (
            "Quatre modules de deux demi-journées, communs à plusieurs conseils "
            "citoyens, pour prendre la parole et construire un avis partagé."
        ),
        "questions": [
            "Comment passer d’un avis personnel à une parole commune ?",
            "De quoi un conseil citoyen a-t-il besoin pour durer ?",
            "Comment mobiliser les voisins sur un sujet précis ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces formations complètent ce que les villes organisent déjà. Elles "
                    "portent sur les bases : parler en public, écouter, décider ensemble, faire "
                    "savoir. Elles réunissent conseillères, conseillers et professionnels, pour "
                    "que chacun comprenne le rôle de l’autre.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>En 2018, deux modules commencés à la fin de 2017 se terminent et deux "
                    "nouveaux s’ouvrent. Plaine Commune et Est Ensemble étant plus avancés, "
                    "l’effort va à Paris Terres d’Envol et à Grand Paris Grand Est.</p>"
                ),
            ),
        ],
        "partners": [
            {"organisation": "culture-21", "role": "expert", "status": "confirme"},
            {"organisation": "grand-paris-grand-est", "role": "partenaire", "status": "confirme"},
            {"organisation": "terres-d-envol", "role": "partenaire", "status": "confirme"},
        ],
        "sessions": [
            {
                "title": "Modules ouverts fin 2017 : dernières séances",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Troisième module : deux demi-journées",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Quatrième module : deux demi-journées",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
    {
        "slug": "forum-departemental-des-conseils-citoyens",
        "codes": "A8",
        "title": "Forum départemental des conseils citoyens",
        "chapter": "2",
        "themes": ["participation", "citoyennete-laicite"],
        "networks": ["conseils-citoyens"],
        "format": "forum",
        "audience": (
            "Trois cents personnes : conseillères et conseillers citoyens d’abord, puis "
            "élues et élus, services des collectivités et de l’État"
        ),
        "summary": (
            "Stands, débats et ateliers : un grand rendez-vous pour que les conseils "
            "citoyens du département se rencontrent et se racontent."
        ),
        "questions": [
            "Qu’avez-vous réussi que d’autres pourraient reprendre ?",
            "Sur quoi butez-vous tous ?",
            "Qu’est-ce qui donne envie de continuer ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La demande vient des conseils citoyens eux-mêmes ; les services locaux "
                    "de l’État la partagent. Chaque conseil tient un stand s’il le souhaite. Les "
                    "ateliers partent de questions envoyées à l’avance.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [{"value": "300", "label": "personnes attendues"}],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Une note de synthèse, numérotée A8 bis, rassemblera ce que disent les "
                    "comptes rendus de 2017 et de 2018 : les difficultés qui reviennent, et ce "
                    "que les conseils changent dans les pratiques locales.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Forum", "date": "", "precision": "a-preciser", "start": "", "end": "", "place": ""}
        ],
    },
    {
        "slug": "y-aller-par-4-chemins-suite",
        "codes": "A9",
        "title": "Y aller par 4 chemins : la suite",
        "chapter": "2",
        "themes": ["participation"],
        "networks": ["quatre-chemins"],
        "format": "animation",
        "audience": "Toute personne que la participation intéresse",
        "summary": (
            "De nouveaux récits produits par les quatre centres de ressources, sur les "
            "jeunes et sur les projets urbains, et un regard en arrière de quarante ans."
        ),
        "questions": [
            "Que se passe-t-il vraiment quand des habitantes et habitants participent ?",
            "Comment le raconter autrement que par un rapport ?",
            "Qu’est-ce qui a changé depuis les débuts de la politique de la ville ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le site a trois ambitions : montrer la participation sans l’embellir, "
                    "inventer des formes sensibles pour la raconter, travailler avec des médias "
                    "de proximité. Chaque centre apporte ses contenus ; d’autres naissent lors "
                    "de séminaires communs.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Deux sujets sont développés en 2018 : les jeunes et les projets urbains. "
                    "Les quarante ans de la politique de la ville sont l’occasion d’un "
                    "inventaire.</p>"
                ),
            ),
            (
                "call_to_action",
                {"label": "Découvrir les quatre chemins", "url": "", "page": "reseaux/quatre-chemins"},
            ),
        ],
        "partners": [
            {"organisation": "labo-cites", "role": "partenaire", "status": "confirme"},
            {"organisation": "trajectoire-ressources", "role": "partenaire", "status": "confirme"},
            {"organisation": "reso-villes", "role": "partenaire", "status": "confirme"},
        ],
        "sessions": [],
    },
    {
        "slug": "bailleurs-et-developpement-social",
        "codes": "A12",
        "title": "Bailleurs et développement social des quartiers Hlm",
        "chapter": "3",
        "themes": ["habitat", "strategies-territoriales"],
        "networks": [],
        "format": "apres-midi",
        "audience": ("Bailleurs sociaux, collectivités, représentantes et représentants de locataires"),
        "summary": (
            "Que font les bailleurs dans les contrats de ville, que pourraient-ils faire "
            "de plus et qu’est-ce qui les retient ? Un après-midi de débat."
        ),
        "questions": [
            "Que change le contexte national pour les bailleurs ?",
            "Comment se servir des conventions d’utilité sociale 2018-2023 ?",
            "Quel bilan pour l’abattement de taxe foncière ?",
            "Quelle place dans les nouvelles règles d’attribution ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’après-midi commence par la présentation d’un guide de l’Ush, l’Union "
                    "sociale pour l’habitat. Il se poursuit par un débat entre celles et ceux "
                    "qui gèrent, celles et ceux qui financent et celles et ceux qui habitent.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>L’abattement de la taxe foncière sur les propriétés bâties, la Tfpb, "
                    "finance des actions d’entretien et de vie sociale. Son bilan fera l’objet "
                    "d’un temps à part.</p>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [
            {
                "title": "Après-midi de débat",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            }
        ],
    },
    {
        "slug": "participation-et-renouvellement-urbain",
        "codes": "A14",
        "title": "Participation et renouvellement urbain",
        "chapter": "3",
        "themes": ["habitat", "participation"],
        "networks": [],
        "format": "rencontre",
        "audience": "Équipes du renouvellement urbain, habitantes et habitants, associations",
        "summary": (
            "Une rencontre départementale pour débattre des maisons du projet et de la "
            "place des habitantes et habitants dans les nouveaux programmes."
        ),
        "questions": [
            "Qu’est-ce qui se fait déjà en Seine-Saint-Denis ?",
            "À quoi ressemble une maison du projet qui fonctionne ?",
            "Comment toucher les personnes que l’on ne voit jamais ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>En 2017, un groupe de travail a réfléchi à ce sujet avec Profession "
                    "Banlieue. La rencontre met ses conclusions en discussion devant un public "
                    "plus large. Elle cherche des méthodes : comment combiner plusieurs outils "
                    "pour que le plus grand nombre puisse peser sur le projet ?</p>"
                ),
            )
        ],
        "partners": [],
        "sessions": [
            {
                "title": "Rencontre départementale",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            }
        ],
    },
]
