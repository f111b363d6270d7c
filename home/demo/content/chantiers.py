"""The six chantiers of the federation of centres sociaux of Nord and Pas-de-Calais, without the names of people."""

CHANTIERS = [
    {
        "slug": "recherche-prospective",
        "title": "Recherche et prospective : chercher avant d’agir",
        "summary": "Universités d’été, expérimentations, formations : la Fédération regarde loin pour mieux choisir demain.",
        "state": "en-cours",
        "since": 2015,
        "networks": ["quatre-chemins"],
        "themes": ["participation", "strategies-territoriales"],
        "contact": "Le pôle recherche de la Fédération",
        "committees": [],
        "published_days_ago": 310,
        "body": [
            (
                "text",
                "<p>Tout bouge vite autour des centres sociaux. Plutôt que de courir derrière, la Fédération a ouvert "
                "deux chantiers de recherche : l’un en 2015 sur le pouvoir d’agir, l’autre en 2018 sur les modèles "
                "économiques.</p>",
            ),
            ("heading", {"text": "Quatre étés", "level": "h2"}),
            (
                "text",
                "<ul><li><b>2016</b> : le pouvoir d’agir, pour se lancer.</li><li><b>2017</b> : le pouvoir d’agir et "
                "l’avancée en âge.</li><li><b>2018</b> : un rassemblement national, « L’Escale », à "
                "Dunkerque.</li><li><b>2019</b> : le pouvoir d’agir et le numérique.</li></ul>",
            ),
        ],
    },
    {
        "slug": "sante",
        "title": "Santé : les habitantes et habitants font relais",
        "summary": "Réduire les inégalités de santé, former, observer : un projet collectif signé avec chaque centre social volontaire.",
        "state": "en-cours",
        "since": 2018,
        "networks": ["sante"],
        "themes": ["acces-sante"],
        "contact": "Le pôle santé de la Fédération",
        "committees": [],
        "published_days_ago": 270,
        "body": [
            (
                "text",
                "<p>Un centre social n’est pas un cabinet médical, et c’est sa force : on y vient pour autre chose. La "
                "Fédération aide ses équipes à faire reconnaître ce rôle et à le tenir.</p>",
            ),
            ("heading", {"text": "Un projet, deux thèmes", "level": "h2"}),
            (
                "text",
                "<p>De 2018 à 2022, une convention lie la Fédération et chaque centre engagé. Elle porte sur le "
                "dépistage des cancers et sur l’équilibre entre l’assiette et le mouvement. Une formation prépare "
                "aussi des habitantes et habitants à devenir relais santé.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Questions de femmes",
                    "text": "<p>Avec la Fédération des acteurs de la solidarité et l’union régionale des "
                    "professionnels de santé, une action s’adresse aux femmes depuis plusieurs années.</p>",
                },
            ),
        ],
    },
    {
        "slug": "reseau-parentalite-62",
        "title": "Réseau Parentalité 62 : neuf comités près des parents",
        "summary": "Né en 1999, le réseau des parents du Pas-de-Calais repose sur neuf comités locaux, chacun avec sa coordination.",
        "state": "en-cours",
        "since": 1999,
        "networks": ["reaap"],
        "themes": ["parentalite"],
        "contact": "L’animation départementale du réseau",
        "centres": ["federation-npdc", "colline-acepp"],
        # Five are named in the source; the others are numbered until they are.
        "committees": [
            ("Comité de l’Audomarois", "Saint-Omer et alentour"),
            ("Comité du Boulonnais", "Boulogne-sur-Mer et alentour"),
            ("Entre Mer et Terres", "Le Montreuillois"),
            ("Familles en sol mineur, Hénin-Carvin", "Hénin-Carvin"),
            ("Familles en sol mineur, Lens-Liévin", "Lens-Liévin"),
            ("Sixième comité local", "Territoire à préciser"),
            ("Septième comité local", "Territoire à préciser"),
            ("Huitième comité local", "Territoire à préciser"),
            ("Neuvième comité local", "Territoire à préciser"),
        ],
        "published_days_ago": 40,
        "body": [
            (
                "text",
                "<p>Dans le Pas-de-Calais, le Réaap a pris un autre nom, Réseau Parentalité 62. La Caf le pilote. La "
                "Fédération des centres sociaux et l’association Colline Acepp l’animent ensemble.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "1999", "label": "naissance du réseau"},
                        {"value": "9", "label": "comités locaux"},
                        {"value": "9", "label": "coordinations, portées par des centres sociaux depuis 2019"},
                    ],
                    "source": "Fédération des centres sociaux du Nord et du Pas-de-Calais",
                },
            ),
            ("heading", {"text": "Tenir ensemble neuf équipes", "level": "h2"}),
            (
                "text",
                "<p>Une réunion d’équipe chaque mois, une rencontre mensuelle avec la Caf, des échanges avec les "
                "centres sociaux employeurs : l’animation départementale tisse le lien. Et une fois l’an, la Semaine "
                "de la parentalité met tout le département au même calendrier.</p>",
            ),
        ],
    },
    {
        "slug": "numerique",
        "title": "Numérique : n’oublier personne en route",
        "summary": "Centres sociaux connectés, promeneurs du Net, réseau Jeunesse et numérique : faire du virage numérique une chance.",
        "state": "en-cours",
        "since": 2017,
        "networks": ["jeunesse"],
        "themes": ["education-jeunesse", "egalite-acces-aux-droits"],
        "contact": "Le pôle numérique de la Fédération",
        "committees": [],
        "published_days_ago": 200,
        "body": [
            (
                "text",
                "<p>Une démarche en ligne, et voilà une porte qui se ferme pour qui n’a ni clavier ni habitude. En "
                "2017, huit centres sociaux de la métropole de Lille ont commencé à chercher comment la rouvrir. Le "
                "projet Centres sociaux connectés en réunit désormais plus de 150.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "8", "label": "centres sociaux au départ, en 2017"},
                        {"value": "150", "label": "et plus, ensuite"},
                        {"value": "250", "label": "personnes à l’université d’été de juillet 2019"},
                    ],
                    "source": "Fédération des centres sociaux du Nord et du Pas-de-Calais",
                },
            ),
            ("heading", {"text": "Aller là où sont les jeunes", "level": "h2"}),
            (
                "text",
                "<p>Un promeneur du Net est une animatrice ou un éducateur qui poursuit son travail en ligne : "
                "présence, écoute, conseil, jamais de surveillance. De 2018 à 2020, une douzaine de centres sociaux de "
                "la couronne lilloise ont monté un réseau Jeunesse et numérique, avec une rencontre par mois.</p>",
            ),
        ],
    },
    {
        "slug": "vieillissement",
        "title": "Vieillissement : une ressource, pas une charge",
        "summary": "Depuis quinze ans, les centres sociaux inventent des réponses pour que l’âge ne rime pas avec l’isolement.",
        "state": "en-cours",
        "since": None,
        "networks": [],
        "themes": ["egalite-solidarite"],
        "contact": "Le pôle vieillissement de la Fédération",
        "committees": [],
        "published_days_ago": 150,
        "body": [
            (
                "text",
                "<p>Prendre sa retraite, c’est changer de vie. Le moment peut ouvrir un projet ou refermer une porte. "
                "Les centres sociaux, qui accueillent tous les âges, ont une carte à jouer.</p>",
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "15 ans", "label": "de chantier dans le Nord et le Pas-de-Calais"},
                        {"value": "80 %", "label": "et plus des centres agissent sur ce sujet"},
                    ],
                    "source": "Observatoire Senacs, cité par la Fédération",
                },
            ),
            (
                "text",
                "<p>Les caisses de retraite, la Mutualité sociale agricole et, depuis 2016, les Départements et les "
                "conférences des financeurs soutiennent ces actions. Une publication et un portail racontent ce qui "
                "s’y invente.</p>",
            ),
        ],
    },
    {
        "slug": "modeles-socio-economiques",
        "title": "De quoi vit un centre social ?",
        "summary": "Ouvert en 2018, ce chantier regarde autrement les ressources d’un centre : argent, mais aussi temps, lieux et alliances.",
        "state": "en-cours",
        "since": 2018,
        "networks": [],
        "themes": ["strategies-territoriales"],
        "contact": "La délégation de la Fédération",
        "committees": [],
        "published_days_ago": 100,
        "body": [
            (
                "text",
                "<p>La société change, les financements aussi. Entre les deux, les centres sociaux cherchent leur "
                "équilibre. La Fédération s’appuie sur les travaux de la Fonda pour imaginer plusieurs avenirs.</p>",
            ),
            ("heading", {"text": "Ce que le chantier n’est pas", "level": "h2"}),
            (
                "text",
                "<p>Il ne s’agit ni de parler seulement d’argent, ni de pousser à vendre, ni de trouver le modèle "
                "unique. Chaque centre part de son territoire et compose avec ce qu’il a.</p>",
            ),
        ],
    },
]
