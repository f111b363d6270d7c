"""The current programme: actions of one network, Réaap or Clas."""

ACTIONS_CURRENT_NETWORKS = [
    {
        "slug": "demi-journees-du-reaap",
        "codes": "MA1",
        "title": "Demi-journées du Réaap",
        "chapter": "1.1",
        "themes": ["parentalite", "gouvernance"],
        "networks": ["reaap"],
        "format": "reunions",
        "audience": "Opérateurs du Réaap : associations, centres sociaux, services municipaux",
        "summary": (
            "Deux matinées pour partager l’actualité du soutien aux parents, régler les "
            "questions pratiques et préparer la soirée."
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
                    "<p>La matinée suit toujours le même ordre : une heure de nouvelles, une "
                    "heure de travail en petits groupes, une demi-heure pour fixer la suite. Le "
                    "café est prêt à 9 h 15.</p>"
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
        ],
        "partners": [{"organisation": "caf-93", "role": "partenaire", "status": "confirme"}],
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
    },
    {
        "slug": "soiree-du-reaap",
        "codes": "MA1",
        "title": "Soirée du Réaap",
        "chapter": "1.1",
        "themes": ["parentalite", "participation"],
        "networks": ["reaap"],
        "format": "soiree-debat",
        "audience": "Parents et porteurs de projet",
        "summary": (
            "Une soirée pour se demander, parents et équipes ensemble, comment chacun "
            "trouve sa place auprès des enfants."
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
                    "<p>Un buffet ouvre la soirée. Viennent ensuite des récits croisés, puis des "
                    "échanges par tables. Une garde d’enfants est assurée sur place : indiquez "
                    "leur âge en vous inscrivant.</p>"
                ),
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
            {"organisation": "fonds-initiatives", "role": "financeur", "status": "confirme"},
            {"organisation": "caf-93", "role": "partenaire", "status": "confirme"},
            {"organisation": "maison-parents-mirabelles", "role": "intervenant", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Soirée-rencontre",
                "in_days": 41,
                "precision": "jour",
                "start": "18:30",
                "end": "21:00",
                "place": "Salle municipale, rez-de-chaussée",
                "commune": "93008",
            }
        ],
    },
    {
        "slug": "demi-journees-du-clas",
        "codes": "MA2",
        "title": "Demi-journées du Clas",
        "chapter": "1.2",
        "themes": ["accompagnement-scolarite", "education-jeunesse"],
        "networks": ["clas"],
        "format": "reunions",
        "audience": "Référentes, référents, coordonnatrices et coordonnateurs Clas",
        "summary": (
            "Deux demi-journées à partir de situations apportées par le réseau. La "
            "première porte sur l’accueil des bénévoles."
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
                    "<p>Trois situations sont choisies avant chaque séance. Elles sont racontées "
                    "sans noms, puis discutées en groupes de six. Une synthèse d’une page est "
                    "envoyée aux membres du réseau.</p>"
                ),
            )
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
                "start": "",
                "end": "",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
        ],
    },
    {
        "slug": "journee-d-etude-du-clas",
        "codes": "MA2",
        "title": "Journée d’étude : après la classe, apprendre autrement",
        "chapter": "1.2",
        "themes": ["accompagnement-scolarite", "culture-memoires"],
        "networks": ["clas"],
        "format": "journee-etude",
        "audience": ("Membres du réseau Clas, enseignantes et enseignants, équipes de réussite éducative"),
        "summary": (
            "Cuisine, théâtre, cartes, lecture à voix haute : une journée pour regarder "
            "ce que les enfants apprennent quand les cahiers sont fermés."
        ),
        "questions": [
            "Qu’apprend-on en préparant une recette à huit ?",
            "Comment en parler aux enseignantes et aux enseignants ?",
            "Faut-il évaluer ce qui se passe après la classe ?",
        ],
        "body": [
            (
                "text",
                (
                    "<ul><li><b>9 h 30</b> : deux récits d’équipes et une "
                    "discussion.</li><li><b>11 h</b> : un exposé sur les apprentissages "
                    "informels.</li><li><b>14 h</b> : quatre ateliers à essayer "
                    "soi-même.</li><li><b>16 h</b> : ce que l’on rapporte dans sa "
                    "structure.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Accès",
                    "text": (
                        "<p>La salle est de plain-pied. Signalez tout besoin particulier au moment "
                        "de l’inscription : boucle magnétique, place assise, repas.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            {"organisation": "fonds-initiatives", "role": "financeur", "status": "confirme"},
            {"organisation": "association-apres-la-classe", "role": "intervenant", "status": "confirme"},
            {"organisation": "dsden-93", "role": "partenaire", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Journée d’étude",
                "in_days": 55,
                "precision": "jour",
                "start": "09:30",
                "end": "16:30",
                "place": "Médiathèque, salle de conférence",
                "commune": "93001",
            },
            {
                "title": "Visite d’une action en soirée",
                "in_days": 100,
                "precision": "mois",
                "start": "",
                "end": "",
                "place": "Lieu communiqué aux personnes inscrites",
                "commune": "",
            },
        ],
    },
]
