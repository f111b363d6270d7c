"""The pages of the four networks that the centre contributes to."""

NETWORK_PAGES_MORE = [
    {
        "network": "sante",
        "title": "Santé : réduire les écarts là où l’on vit",
        "summary": (
            "Contrats locaux de santé, ateliers santé ville, groupes de l’agence régionale : le centre y apporte ce "
            "que les quartiers lui apprennent."
        ),
        "purpose": (
            "<p>On ne vit pas en aussi bonne santé d’une ville à l’autre. Les réseaux de santé publique réunissent "
            "celles et ceux qui cherchent à réduire cet écart : coordinations, institutions, associations.</p>"
            "<p>Profession Banlieue y produit et y partage des connaissances, et relaie les besoins de formation des "
            "équipes.</p>"
        ),
        "territory": "La Seine-Saint-Denis et l’Île-de-France",
        "rhythm": "Des groupes de travail toute l’année",
        "contact": {
            "name": "Pôle santé, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "sante@example.org",
        },
        "body": [
            ("heading", {"text": "Où le centre prend part", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Dans les villes</b>, aux comités de pilotage des contrats locaux de santé, depuis "
                    "2011.</li><li><b>Dans le département</b>, au groupe qui rassemble les coordinations des ateliers "
                    "santé ville et des contrats locaux.</li><li><b>Dans la région</b>, aux groupes de l’Agence "
                    "régionale de santé et au comité technique des contrats locaux.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Deux sigles à connaître",
                    "text": (
                        "<p>Un atelier santé ville se dit Asv, un contrat local de santé Cls. Le premier anime, le "
                        "second engage les signataires.</p>"
                    ),
                },
            ),
            ("latest_articles", {"heading": "À lire", "network": "sante", "limit": 3}),
        ],
    },
    {
        "network": "mediation",
        "title": "Médiation sociale : faire reconnaître un métier",
        "summary": (
            "Avec LaFédé et France Médiation, le centre défend un métier de présence et d’écoute, et aide ses "
            "associations à se former."
        ),
        "purpose": (
            "<p>Une médiatrice écoute, explique, accompagne, et parfois désamorce. Ce métier a mis du temps à avoir un "
            "nom. Il lui faut encore une reconnaissance.</p><p>Profession Banlieue soutient LaFédé, la fédération "
            "francilienne, et siège au conseil d’administration de France Médiation, le réseau national.</p>"
        ),
        "territory": "L’Île-de-France",
        "rhythm": "Des groupes de travail et des rencontres selon les besoins",
        "contact": {
            "name": "Pôle médiation, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "mediation@example.org",
        },
        "body": [
            ("heading", {"text": "Ce qui a avancé", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>En 2015, un groupe de travail chiffre les coûts que la médiation évite.</li><li>En 2016, "
                    "une norme expérimentale de l’Afnor décrit le métier, et sa certification se prépare.</li><li>En "
                    "2017, les associations se forment à l’outil de suivi Médios.</li></ul>"
                ),
            ),
            ("coming_sessions", {"heading": "Les prochaines dates", "network": "mediation", "limit": 3}),
            ("latest_articles", {"heading": "À lire", "network": "mediation", "limit": 3}),
        ],
    },
    {
        "network": "jeunesse",
        "title": "Jeunesse : penser avec les jeunes, pas seulement pour eux",
        "summary": (
            "Le Département veut une démarche d’ensemble pour ses jeunes. Le centre aide à la réflexion et à la "
            "préparation d’un forum."
        ),
        "purpose": (
            "<p>Service jeunesse, prévention spécialisée, mission locale, club : les portes sont nombreuses, et les "
            "jeunes s’y perdent. Ce réseau cherche à les rendre lisibles.</p><p>Le Département le pilote, avec l’idée "
            "d’un schéma commun avec la Caf et l’État. Profession Banlieue appuie la réflexion du comité de "
            "pilotage.</p>"
        ),
        "territory": "La Seine-Saint-Denis",
        "rhythm": "Un comité de pilotage et un forum départemental",
        "contact": {
            "name": "Pôle jeunesse, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "jeunesse@example.org",
        },
        "body": [
            ("heading", {"text": "Deux questions de départ", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Quels liens entre les services des villes et la prévention spécialisée ?</li><li>Comment "
                    "accompagner vers la formation et l’autonomie sans décider à la place des jeunes ?</li></ul>"
                ),
            ),
            ("coming_sessions", {"heading": "Les prochaines dates", "network": "jeunesse", "limit": 3}),
            ("latest_articles", {"heading": "À lire", "network": "jeunesse", "limit": 3}),
        ],
    },
    {
        "network": "conseils-citoyens",
        "title": "Conseils citoyens : une place à prendre, une place à tenir",
        "summary": (
            "Le centre accompagne les établissements publics territoriaux et leurs villes pour que les conseils "
            "citoyens durent et pèsent."
        ),
        "purpose": (
            "<p>La loi a créé les conseils citoyens, la vie les remplit. Les habitantes et habitants qui y siègent ont "
            "besoin d’informations, de temps et d’interlocuteurs.</p><p>Profession Banlieue participe aux rencontres "
            "que les villes et les établissements publics territoriaux organisent, anime des échanges et fait "
            "connaître les outils utiles.</p>"
        ),
        "territory": "La Seine-Saint-Denis, par établissement public territorial",
        "rhythm": "Des temps d’échange internes et des rencontres locales",
        "contact": {
            "name": "Pôle participation, Profession Banlieue",
            "phone": "01 00 00 00 00",
            "email": "conseils-citoyens@example.org",
        },
        "body": [
            ("heading", {"text": "Ce que le réseau apporte", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Un regard extérieur, quand un conseil cherche son souffle.</li><li>Des échanges entre "
                    "conseils de villes voisines.</li><li>L’usage d’un site national d’information, avec la "
                    "fédération des centres sociaux.</li></ul>"
                ),
            ),
            (
                "coming_sessions",
                {"heading": "Les prochaines dates", "network": "conseils-citoyens", "limit": 3},
            ),
            ("latest_articles", {"heading": "À lire", "network": "conseils-citoyens", "limit": 3}),
        ],
    },
]
