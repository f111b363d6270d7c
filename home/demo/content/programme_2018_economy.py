"""2018 programme: actions of chapter 4 (A17 to A21)."""

ACTIONS_ECONOMY = [
    {
        "slug": "developpement-economique-et-politique-de-la-ville",
        "codes": "A17",
        "title": "Développement économique et politique de la ville",
        "chapter": "4",
        "format": "atelier",
        "themes": ["developpement-economique", "strategies-territoriales"],
        "networks": [],
        "audience": "Équipes politique de la ville, services économiques des villes et des Ept",
        "summary": (
            "Quatre ateliers pour reprendre les bases : de quoi l’économie d’un quartier est-elle "
            "faite, qui décide, avec quels partenaires et quel argent ?"
        ),
        "questions": [
            "Comment tenir compte d’un quartier dans une stratégie métropolitaine ?",
            "Que peut-on attendre des entreprises, et que leur proposer ?",
            "Comment aider une activité à naître, puis à durer ?",
            "Qui est compétent, du quartier à la région ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le premier atelier pose le vocabulaire : économie productive, résidentielle, "
                    "endogène… Il regarde ensuite le département Ept par Ept. Les suivants partent de "
                    "leviers concrets : la charte Entreprises et quartiers, la création d’activité, les "
                    "fonds européens.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "L’économie sociale et solidaire en fil rouge",
                    "text": (
                        "<p>Elle est souvent présentée comme une réponse pour les quartiers. Les "
                        "ateliers regardent ce qu’elle apporte, avec les commerces de proximité et "
                        "les métiers de la culture.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Les quatre Ept du département sont pressentis, ainsi que des experts du "
                    "développement local et la Caisse des Dépôts.</p>"
                ),
            ),
        ],
        "partners": [
            ("opc", "expert", "pressenti"),
            ("iau-idf", "expert", "pressenti"),
            ("caisse-des-depots", "partenaire", "pressenti"),
            ("plaine-commune", "partenaire", "pressenti"),
            ("est-ensemble", "partenaire", "pressenti"),
            ("terres-d-envol", "partenaire", "pressenti"),
            ("grand-paris-grand-est", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Séance 1 : ce qui fait l’économie d’un territoire"},
            {"title": "Séance 2 : travailler avec les entreprises"},
            {"title": "Séance 3 : aider les activités à naître et à durer"},
            {"title": "Séance 4 : piloter et financer"},
        ],
    },
    {
        "slug": "grand-paris-express-emploi-et-quartiers",
        "codes": "A18",
        "title": "Grand Paris Express : quelle chance pour les quartiers ?",
        "chapter": "4",
        "format": "rencontre",
        "themes": ["developpement-economique", "strategies-territoriales"],
        "networks": [],
        "audience": (
            "Actrices et acteurs de la métropole et du Grand Paris Express ; équipes et associations "
            "des quartiers prioritaires"
        ),
        "summary": (
            "Des chantiers, des gares, des emplois : le métro automatique arrive. Une rencontre "
            "départementale pour savoir à quelles conditions les quartiers monteront dedans."
        ),
        "questions": [
            "Ce métro va-t-il réduire les écarts, ou les déplacer ?",
            "Qui profitera des emplois du chantier, puis de ceux des gares ?",
            "Que deviennent les quartiers qui restent entre deux stations ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Plusieurs lignes nouvelles ou prolongées desserviront la Seine-Saint-Denis : les "
                    "15, 16 et 17, la 11 et la 14. L’échelle du projet donne le vertige ; c’est une "
                    "raison de la dire simplement.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "200 km", "label": "de lignes nouvelles à l’horizon 2030"},
                        {"value": "68", "label": "gares nouvelles"},
                        {"value": "2 millions", "label": "de voyageurs par jour, peut-être"},
                        {
                            "value": "13 500",
                            "label": "emplois par an pendant les travaux, selon les estimations",
                        },
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Le débat oppose moins qu’il ne rapproche : d’un côté, celles et ceux qui "
                    "construisent le métro ; de l’autre, celles et ceux qui travaillent dans les "
                    "quartiers. Il veut donner une information exacte et laisser les désaccords "
                    "s’exprimer.</p>"
                ),
            ),
        ],
        "partners": [
            ("ihedate", "expert", "pressenti"),
        ],
        "sessions": [
            {"title": "Rencontre départementale"},
        ],
    },
    {
        "slug": "jeux-2024-emploi-et-territoires",
        "codes": "A19",
        "title": "Jeux de 2024 : des retombées pour les quartiers",
        "chapter": "4",
        "format": "apres-midi",
        "themes": ["developpement-economique", "strategies-territoriales"],
        "networks": [],
        "audience": "Actrices et acteurs de la politique de la ville et des quartiers",
        "summary": (
            "Six ans avant les Jeux olympiques, un après-midi pour comprendre ce qui va se construire "
            "et préparer ce que les habitantes et habitants peuvent en attendre."
        ),
        "questions": [
            "Quels équipements, quels événements, et où ?",
            "De quelles formations et de quels services aura-t-on besoin ?",
            "Clauses sociales, appels d’offres : comment s’en servir ?",
            "Quels outils faut-il encore inventer ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>On commence par le projet lui-même, expliqué à celles et ceux qui travaillent "
                    "dans les quartiers. Puis la salle retourne la question : de quoi avons-nous besoin "
                    "pour en tirer quelque chose ?</p>"
                ),
            ),
            (
                "text",
                (
                    "<ul><li>L’emploi et la formation, avec les clauses sociales.</li><li>Les petites "
                    "structures, avec l’accès aux marchés.</li><li>L’animation sociale et culturelle, "
                    "avant, pendant et après.</li></ul>"
                ),
            ),
            ("text", "<p>Les Ept du département font partie des collaborations pressenties.</p>"),
        ],
        "partners": [
            ("irds", "partenaire", "pressenti"),
            ("cdos-93", "partenaire", "pressenti"),
            ("departement-93", "partenaire", "pressenti"),
            ("ville-paris", "partenaire", "pressenti"),
            ("plaine-commune", "partenaire", "pressenti"),
            ("est-ensemble", "partenaire", "pressenti"),
            ("terres-d-envol", "partenaire", "pressenti"),
            ("grand-paris-grand-est", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "financer-les-projets-de-developpement-local",
        "codes": "A20",
        "title": "Financer un projet de quartier",
        "chapter": "4",
        "format": "apres-midi",
        "themes": ["developpement-economique", "habitat"],
        "networks": [],
        "audience": "Équipes qui montent des projets urbains, économiques ou d’équipement",
        "summary": (
            "Maison de santé, petit centre commercial, locaux d’activité : qui finance quoi, à "
            "quelles conditions, et à quoi ressemblent les projets qui ont abouti ?"
        ),
        "questions": [
            "Quels outils de financement selon le type de projet ?",
            "Immobilier, équipements, infrastructures : que soutient la Caisse des Dépôts ?",
            "Que peut-on apprendre des projets aboutis ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’après-midi est préparé avec la Caisse des Dépôts. Elle intervient dans la "
                    "rénovation urbaine comme dans l’économie des quartiers prioritaires.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>On y regarde notamment un programme d’investissements d’avenir (Pia), « Ville "
                    "durable et solidaire » : ce qu’il prend en charge et la façon de le solliciter. Des "
                    "exemples accompagnent la présentation, pour sortir du catalogue.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Trois familles de projets",
                    "text": (
                        "<p>L’immobilier d’entreprise, l’immobilier d’habitation et de services, les "
                        "équipements et infrastructures.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("caisse-des-depots", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "economie-creative-et-culturelle",
        "codes": "A21",
        "title": "Économie créative : deux lieux à visiter",
        "chapter": "4",
        "format": "visite",
        "themes": ["developpement-economique", "culture-memoires"],
        "networks": [],
        "audience": "Équipes économiques et culturelles des collectivités, structures du secteur, associations",
        "summary": (
            "Un incubateur de médias à Pantin, un grand lieu de création à Saint-Denis : deux visites "
            "pour voir si la culture peut faire vivre un quartier, et qui en vit."
        ),
        "questions": [
            "Comment aide-t-on à éclore une entreprise de la culture ?",
            "Que gagne-t-on à partager un lieu, des outils, un réseau ?",
            "Quelle trace laisse un tel lieu dans l’économie et dans les murs du quartier ?",
        ],
        "body": [
            (
                "heading",
                {"text": "Le MédiaLab93, à Pantin", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Cet incubateur de médias et de projets créatifs est accueilli chez l’agence BETC, "
                    "dans une ancienne friche industrielle réhabilitée. Il aide des créatrices et des "
                    "créateurs, surtout des médias de proximité, à se lancer puis à grandir. On y partage "
                    "des locaux et l’on y coopère.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Le 6b, à Saint-Denis", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Des ateliers privés, des espaces communs, un lieu d’expériences ouvert à la "
                    "ville. Un collectif culturel, un industriel (Alstom) et un promoteur (Brémond) s’y "
                    "sont entendus, dans le futur écoquartier Néaucité. La visite demande ce que ce "
                    "mariage apporte à la ville et à la filière.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "À lire en chemin",
                    "text": (
                        "<p>Le 6b s’inscrit dans un projet plus large, le « Territoire de la culture "
                        "et de la création ».</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {
                "title": "Visite 1 : le MédiaLab93",
                "place": "MédiaLab93, site de BETC",
                "commune": "93055",
            },
            {"title": "Visite 2 : le 6b", "place": "Le 6b", "commune": "93066"},
        ],
    },
]
