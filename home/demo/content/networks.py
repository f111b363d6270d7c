"""The networks, and the text of the three that have a full page."""

NETWORKS = [
    {
        "slug": "reaap",
        "name": "Réseau d’écoute, d’appui et d’accompagnement des parents",
        "short_name": "Réaap",
        "role": "anime",
        "pilot": "caf-93",
        "animators": ["profession-banlieue"],
        "palette": "reaap",
        "stroke": "plain",
        "order": 1,
    },
    {
        "slug": "clas",
        "name": ("Réseau des référentes et référents Clas (Contrats locaux d’accompagnement à la scolarité)"),
        "short_name": "Clas",
        "role": "anime",
        "pilot": "",
        "animators": ["profession-banlieue"],
        "palette": "clas",
        "stroke": "double",
        "order": 2,
    },
    {
        "slug": "quatre-chemins",
        "name": "Y aller par 4 chemins",
        "short_name": "4 chemins",
        "role": "co-anime",
        "pilot": "",
        "animators": ["profession-banlieue", "labo-cites", "trajectoire-ressources", "reso-villes"],
        "palette": "quatre-chemins",
        "stroke": "four",
        "order": 3,
    },
    {
        "slug": "sante",
        "name": "Réseaux de santé publique",
        "short_name": "Santé",
        "role": "contribue",
        "pilot": "",
        "animators": [],
        "palette": "sante",
        "stroke": "long-dash",
        "order": 4,
    },
    {
        "slug": "mediation",
        "name": "Médiation sociale et culturelle",
        "short_name": "Médiation sociale",
        "role": "administre",
        "pilot": "",
        "animators": ["lafede", "france-mediation"],
        "palette": "mediation",
        "stroke": "dotted",
        "order": 5,
    },
    {
        "slug": "jeunesse",
        "name": "Politiques de jeunesse",
        "short_name": "Jeunesse",
        "role": "contribue",
        "pilot": "departement-93",
        "animators": ["departement-93"],
        "palette": "jeunesse",
        "stroke": "dash-dot",
        "order": 6,
    },
    {
        "slug": "conseils-citoyens",
        "name": "Conseils citoyens de Seine-Saint-Denis",
        "short_name": "Conseils citoyens",
        "role": "contribue",
        "pilot": "",
        "animators": [],
        "palette": "conseils-citoyens",
        "stroke": "hollow",
        "order": 7,
    },
    {
        "slug": "equipes",
        "name": "Équipes politique de la ville",
        "short_name": "Équipes",
        "role": "anime",
        "pilot": "",
        "animators": ["profession-banlieue"],
        "palette": "neutre",
        "stroke": "plain",
        "order": 8,
    },
    {
        "slug": "pre",
        "name": "Équipes des programmes de réussite éducative",
        "short_name": "Pre",
        "role": "anime",
        "pilot": "",
        "animators": ["profession-banlieue"],
        "palette": "neutre",
        "stroke": "plain",
        "order": 9,
    },
    {
        "slug": "laicite",
        "name": "Laïcité et valeurs de la République",
        "short_name": "Laïcité",
        "role": "contribue",
        "pilot": "",
        "animators": ["francas", "fol"],
        "palette": "neutre",
        "stroke": "plain",
        "order": 10,
    },
]

NETWORK_PAGES = [
    {
        "network": "reaap",
        "title": "Réaap : le réseau des parents et de celles et ceux qui les accompagnent",
        "summary": (
            "Le Réseau d’écoute, d’appui et d’accompagnement des parents relie les "
            "porteurs de projet du département. La Caf le pilote, Profession Banlieue "
            "l’anime."
        ),
        "purpose": (
            "<p>Le Réaap aide les parents à échanger entre eux et avec des "
            "professionnelles et des professionnels. Il ne donne pas de leçons "
            "d’éducation. Il part d’une idée simple : chaque parent a des ressources, et "
            "l’on réfléchit mieux à plusieurs.</p><p>Le réseau relie les structures qui "
            "portent ces actions. Elles y comparent leurs pratiques et précisent qui "
            "fait quoi : ce qui revient aux parents, ce qui revient aux équipes.</p>"
        ),
        "territory": "La Seine-Saint-Denis",
        "rhythm": "Deux demi-journées par an, une soirée à l’automne et une journée d’étude",
        "contact": {
            "name": "Animation du Réaap, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "reaap@example.org",
        },
        "body": [
            ("heading", {"text": "Une histoire en deux temps", "level": "h2"}),
            (
                "text",
                (
                    "<p>La Ddcs, c’est-à-dire la Direction départementale de la cohésion "
                    "sociale, a confié l’animation du réseau à Profession Banlieue. En 2018, "
                    "cela durait depuis près de quinze ans. En 2014, le pilotage est passé à la "
                    "Caf. L’animation n’a pas changé de mains.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "15 ans", "label": "d’animation, ou presque, en 2018"},
                        {"value": "2014", "label": "la Caf devient pilote du réseau"},
                        {"value": "3", "label": "lettres Parentalités par an, avant la lettre commune"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Ce que le réseau propose", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Des demi-journées entre opérateurs</b>, pour les informations "
                    "pratiques et l’actualité.</li><li><b>Une soirée à l’automne</b>, où "
                    "porteurs de projet et parents se retrouvent.</li><li><b>Une journée "
                    "d’étude</b>, pour prendre du recul sur un sujet.</li><li><b>Une lettre "
                    "électronique</b>, commune avec le Clas. Annoncée pour 2018, elle réunit les "
                    "trois lettres <i>Parentalités</i> et le journal <i>Les soirées du "
                    "Réaap</i>.</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "On vient chercher une idée d’atelier. On repart avec le numéro de deux "
                        "collègues de la ville d’à côté, et c’est ce qui sert le plus."
                    ),
                    "speaker": "Une référente familles de centre social",
                    "voice": "professionnels",
                },
            ),
            (
                "coming_sessions",
                {"heading": "Les prochains rendez-vous du Réaap", "network": "reaap", "limit": 3},
            ),
            (
                "latest_articles",
                {"heading": "Les derniers articles du Réaap", "network": "reaap", "limit": 3},
            ),
            (
                "call_to_action",
                {"label": "Recevoir la lettre des réseaux", "url": "", "page": "lettres"},
            ),
        ],
    },
    {
        "network": "clas",
        "title": "Clas : le réseau de l’accompagnement à la scolarité",
        "summary": (
            "Depuis 2015, Profession Banlieue anime le réseau des référentes et "
            "référents Clas : des rencontres, des échanges de pratiques et une "
            "information commune avec le Réaap."
        ),
        "purpose": (
            "<p>Clas veut dire Contrat local d’accompagnement à la scolarité. Après la "
            "classe, des équipes accueillent des enfants et des jeunes. Elles les aident "
            "à s’organiser, à comprendre ce que l’école attend et à découvrir autre "
            "chose. Elles font aussi le lien avec les parents.</p><p>Le réseau s’adresse "
            "aux référentes et aux référents de ces actions. Chacune et chacun y apporte "
            "ses questions de terrain et repart avec des pistes.</p>"
        ),
        "territory": "La Seine-Saint-Denis",
        "rhythm": "Deux demi-journées par an et une journée d’étude sur un thème",
        "contact": {
            "name": "Animation du réseau Clas, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "clas@example.org",
        },
        "body": [
            ("heading", {"text": "Un réseau récent", "level": "h2"}),
            (
                "text",
                (
                    "<p>Le réseau s’est ouvert en 2015. On s’y rencontre et l’on y compare les "
                    "façons de faire. Se connaître est déjà un résultat : des équipes voisines "
                    "de quelques rues s’ignorent parfois.</p>"
                ),
            ),
            ("heading", {"text": "De quoi parle-t-on ?", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>De la place des parents dans l’accompagnement.</li><li>Du "
                    "recrutement et de la formation des bénévoles.</li><li>Du lien avec les "
                    "écoles, les collèges et le programme de réussite éducative "
                    "(Pre).</li><li>De l’ouverture culturelle, qui compte autant que les "
                    "devoirs.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Clas et Pre, quelle différence ?",
                    "text": (
                        "<p>Le Clas est une action collective, ouverte après la classe. Le Pre, "
                        "programme de réussite éducative, construit un parcours pour un enfant et sa "
                        "famille. Les deux se croisent souvent : mieux vaut se parler.</p>"
                    ),
                },
            ),
            (
                "coming_sessions",
                {"heading": "Les prochains rendez-vous du Clas", "network": "clas", "limit": 3},
            ),
            ("latest_articles", {"heading": "Les derniers articles du Clas", "network": "clas", "limit": 3}),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Animation du réseau Clas",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "clas@example.org",
                },
            ),
        ],
    },
    {
        "network": "quatre-chemins",
        "title": ("Y aller par 4 chemins : la participation racontée par celles et ceux qui la font"),
        "summary": (
            "Quatre centres de ressources racontent la participation des habitantes et "
            "habitants telle qu’elle se vit, avec ses réussites et ses blocages."
        ),
        "purpose": (
            "<p>On lit partout que les habitantes et les habitants doivent participer. "
            "On lit moins souvent comment cela se passe. <i>Y aller par 4 chemins</i> "
            "montre ce travail en train de se faire, y compris quand il coince.</p><p>Il "
            "ne s’agit pas d’une vitrine de bonnes pratiques. On y laisse la parole aux "
            "personnes concernées, et l’on essaie d’autres formes que le rapport : "
            "récits, sons, images.</p>"
        ),
        "territory": (
            "Les régions des quatre centres : Île-de-France, Rhône-Alpes, Bourgogne et "
            "Franche-Comté, Bretagne et Pays de la Loire"
        ),
        "rhythm": ("Des contenus au fil de l’année et des séminaires de travail entre les quatre centres"),
        "contact": {
            "name": "Y aller par 4 chemins, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "quatre-chemins@example.org",
        },
        "body": [
            ("heading", {"text": "Quatre centres, quatre régions", "level": "h2"}),
            (
                "text",
                (
                    "<p>Profession Banlieue mène ce travail avec trois centres voisins par "
                    "l’esprit, sinon par la carte : Labo Cités en Rhône-Alpes, Trajectoire "
                    "Ressources en Bourgogne et Franche-Comté, RésO Villes en Bretagne et Pays "
                    "de la Loire. Chaque page dit quels centres l’ont écrite.</p>"
                ),
            ),
            ("heading", {"text": "Quatre chemins pour lire", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li><b>Enjeux</b> : pourquoi participer, et qui en décide "
                    "?</li><li><b>Démarches</b> : comment s’y prend-on, étape par étape "
                    "?</li><li><b>Territoires</b> : que se passe-t-il ici plutôt qu’ailleurs "
                    "?</li><li><b>Témoignages</b> : que disent les personnes qui l’ont vécu "
                    "?</li></ol>"
                ),
            ),
            ("heading", {"text": "Quatre voix pour raconter", "level": "h2"}),
            (
                "text",
                (
                    "<p>Élues et élus, professionnelles et professionnels, habitantes et "
                    "habitants, structures d’accompagnement : chaque page indique qui parle. "
                    "Deux sujets ont été mis en avant en 2018, la participation des jeunes et la "
                    "place des habitantes et habitants dans les projets urbains.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "4", "label": "centres de ressources"},
                        {"value": "4", "label": "chemins de lecture"},
                        {"value": "4", "label": "voix"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("latest_articles", {"heading": "À lire", "network": "quatre-chemins", "limit": 3}),
        ],
    },
]
