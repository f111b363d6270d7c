"""The current programme: actions of one network, Réaap or Clas."""

ACTIONS_CURRENT_NETWORKS = [
    {
        "slug": "demi-journees-du-reaap",
        "codes": "MA1",
        "title": "Demi-journées du Réaap",
        "chapter": "1.1",
        "format": "reunions",
        "themes": ["parentalite", "gouvernance"],
        "networks": ["reaap"],
        "audience": "Opérateurs du Réaap : associations, centres sociaux, services municipaux",
        "summary": (
            "Deux matinées pour partager l’actualité du soutien aux parents, régler les questions "
            "pratiques et préparer la soirée."
        ),
        "questions": [
            "Qu’est-ce qui a changé dans vos actions cette année ?",
            "Quels parents ne parvenons-nous pas à rencontrer ?",
            "Comment rendre compte sans y passer ses soirées ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La matinée suit toujours le même ordre. On connaît la maison, on gagne du temps "
                    "pour le reste. Le café est prêt à 9 h 15.</p>"
                ),
            ),
            (
                "text",
                (
                    "<ol><li><b>Une heure de nouvelles.</b> Ce qui change à la Caf, dans les villes, dans "
                    "les équipes.</li><li><b>Une heure en petits groupes.</b> Une difficulté par table, "
                    "et l’on n’a pas le droit de conclure seul.</li><li><b>Une demi-heure pour la "
                    "suite.</b> Qui fait quoi, avant quelle date.</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "À apporter",
                    "text": (
                        "<p>Votre dernier bilan, même en brouillon, et une question que vous n’avez "
                        "pas su résoudre.</p>"
                    ),
                },
            ),
            (
                "coming_sessions",
                {"heading": "Les autres dates du Réaap", "network": "reaap", "limit": 3},
            ),
        ],
        "partners": [
            ("caf-93", "partenaire", "confirme"),
        ],
        "sessions": [
            {
                "title": "Première demi-journée",
                "in_days": -48,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Seconde demi-journée",
                "in_days": 12,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
        ],
        "published_days_ago": 95,
    },
    {
        "slug": "soiree-du-reaap",
        "codes": "MA1",
        "title": "Soirée du Réaap",
        "chapter": "1.1",
        "format": "soiree-debat",
        "themes": ["parentalite", "participation"],
        "networks": ["reaap"],
        "audience": "Parents et porteurs de projet",
        "summary": (
            "Une soirée pour se demander, parents et équipes ensemble, comment chaque adulte trouve "
            "sa place auprès des enfants."
        ),
        "questions": [
            "Quand un parent se sent-il de trop ?",
            "Quand une équipe se sent-elle jugée ?",
            "Que pourrions-nous décider à deux ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Un buffet ouvre la soirée : on parle mieux une assiette à la main. Viennent "
                    "ensuite des récits croisés, puis des échanges par tables. Personne ne prend la "
                    "parole plus de cinq minutes.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "La première fois, j’étais venue écouter. J’ai fini par raconter notre café "
                        "des parents, et trois villes m’ont demandé le mode d’emploi."
                    ),
                    "speaker": "Une mère, porteuse de projet",
                    "voice": "habitants",
                },
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Avec vos enfants",
                    "text": (
                        "<p>Ils sont gardés sur place pendant toute la soirée. Indiquez leur âge en "
                        "vous inscrivant.</p>"
                    ),
                },
            ),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Inscriptions",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "reaap@example.org",
                },
            ),
        ],
        "partners": [
            ("fonds-initiatives", "financeur", "confirme"),
            ("caf-93", "partenaire", "confirme"),
            ("maison-parents-mirabelles", "intervenant", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Soirée-rencontre",
                "in_days": 41,
                "precision": "jour",
                "start": "18:30",
                "end": "21:00",
                "place": "MC93",
                "commune": "93008",
            },
        ],
        "published_days_ago": 31,
    },
    {
        "slug": "demi-journees-du-clas",
        "codes": "MA2",
        "title": "Demi-journées du Clas",
        "chapter": "1.2",
        "format": "reunions",
        "themes": ["accompagnement-scolarite", "education-jeunesse"],
        "networks": ["clas"],
        "audience": "Référentes, référents, coordonnatrices et coordonnateurs Clas",
        "summary": (
            "Deux demi-journées à partir de situations apportées par le réseau. La première porte sur "
            "l’accueil des bénévoles."
        ),
        "questions": [
            "Comment accueillir une personne bénévole, et comment la retenir ?",
            "Que dire à une équipe qui veut tout finir avant 18 h ?",
            "Quels liens avec le programme de réussite éducative ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Trois situations sont choisies avant chaque séance. Elles sont racontées sans "
                    "noms, puis discutées en groupes de six. Une synthèse d’une page est envoyée aux "
                    "membres du réseau.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Une règle d’or",
                    "text": (
                        "<p>On n’apporte pas une réussite à montrer. On apporte ce qui empêche de "
                        "dormir, et l’on repart avec deux ou trois choses à essayer.</p>"
                    ),
                },
            ),
            (
                "latest_articles",
                {"heading": "À lire avant de venir", "network": "clas", "limit": 2},
            ),
        ],
        "partners": [],
        "sessions": [
            {
                "title": "Accueillir les bénévoles",
                "in_days": -20,
                "precision": "jour",
                "start": "14:00",
                "end": "17:00",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Situations apportées par le réseau",
                "in_days": 19,
                "precision": "jour",
                "start": "14:00",
                "end": "17:00",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Séance supplémentaire, selon vos demandes",
                "in_days": 130,
                "precision": "trimestre",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
        ],
        "published_days_ago": 90,
    },
    {
        "slug": "journee-d-etude-du-clas",
        "codes": "MA2",
        "title": "Journée d’étude : après la classe, apprendre autrement",
        "chapter": "1.2",
        "format": "journee-etude",
        "themes": ["accompagnement-scolarite", "culture-memoires"],
        "networks": ["clas"],
        "audience": "Membres du réseau Clas, enseignantes et enseignants, équipes de réussite éducative",
        "summary": (
            "Cuisine, théâtre, cartes, lecture à voix haute : une journée pour regarder ce que les "
            "enfants apprennent quand les cahiers sont fermés."
        ),
        "questions": [
            "Qu’apprend-on en préparant une recette à huit ?",
            "Comment en parler aux enseignantes et aux enseignants ?",
            "Faut-il évaluer ce qui se passe après la classe ?",
        ],
        "body": [
            (
                "heading",
                {"text": "Le déroulé", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li><b>9 h 30</b> : deux récits d’équipes et une discussion.</li><li><b>11 "
                    "h</b> : un exposé sur ce que l’on apprend hors de la classe.</li><li><b>14 h</b> : quatre "
                    "ateliers à essayer soi-même.</li><li><b>16 h</b> : ce que l’on rapporte dans sa "
                    "structure.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Accès",
                    "text": (
                        "<p>La salle est de plain-pied. Signalez tout besoin particulier au moment de "
                        "l’inscription : boucle magnétique, place assise, repas.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>L’adresse exacte est donnée aux personnes inscrites. Une visite prolonge la "
                    "journée quelques semaines plus tard : une action Clas, à l’heure où les enfants "
                    "arrivent.</p>"
                ),
            ),
        ],
        "partners": [
            ("fonds-initiatives", "financeur", "confirme"),
            ("association-apres-la-classe", "intervenant", "confirme"),
            ("dsden-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Journée d’étude",
                "in_days": 55,
                "precision": "jour",
                "start": "09:30",
                "end": "16:30",
                "commune": "93001",
            },
            {
                "title": "Visite d’une action en soirée",
                "in_days": 100,
                "precision": "mois",
                "place": "Lieu communiqué aux personnes inscrites",
            },
        ],
        "published_days_ago": 35,
    },
]
