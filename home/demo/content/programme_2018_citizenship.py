"""2018 programme: actions of chapters 6.3 to 6.5 (A33 to A36, A36 bis)."""

ACTIONS_CITIZENSHIP = [
    {
        "slug": "relations-entre-police-et-population",
        "codes": "A33",
        "title": "Police et population : se reparler",
        "chapter": "6.3",
        "format": "apres-midi",
        "themes": ["prevention", "citoyennete-laicite"],
        "networks": [],
        "audience": "Professionnelles et professionnels, associations, habitantes et habitants",
        "summary": (
            "Comprendre les tensions, connaître ce que l’État a mis en place, écouter celles et ceux "
            "qui ont essayé autre chose : un après-midi pour avancer d’un pas."
        ),
        "questions": [
            "D’où viennent les tensions dans les quartiers, et que faut-il en comprendre ?",
            "Quels moyens les pouvoirs publics se donnent-ils ?",
            ("Quels projets d’associations ou d’habitants veulent rapprocher les uns et les autres ?"),
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le sujet fâche, et c’est pourquoi il faut en parler avec méthode. L’après-midi "
                    "avance en trois temps.</p>"
                ),
            ),
            (
                "text",
                (
                    "<ol><li>Comprendre le problème dans les quartiers prioritaires et dans le "
                    "département.</li><li>Présenter les dispositifs et les stratégies des pouvoirs "
                    "publics.</li><li>Écouter des expériences d’associations, d’habitants ou de "
                    "collectivités.</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Le Fipd",
                    "text": (
                        "<p>Le fonds interministériel de prévention de la délinquance lance un appel "
                        "à projets chaque année. Les projets qu’il soutient en Seine-Saint-Denis "
                        "figurent parmi les exemples attendus.</p>"
                    ),
                },
            ),
        ],
        "partners": [],
        "sessions": [
            {"title": "Après-midi"},
        ],
    },
    {
        "slug": "radicalisation-prevenir-et-accompagner",
        "codes": "A34",
        "title": "Radicalisation : prévenir, accompagner",
        "chapter": "6.3",
        "format": "journee-etude",
        "themes": ["prevention", "education-jeunesse", "citoyennete-laicite"],
        "networks": [],
        "audience": (
            "Professionnelles et professionnels de la jeunesse, de l’action sociale et de la prévention"
        ),
        "summary": (
            "Comprendre les parcours de jeunes attirés par une radicalité ou une dérive sectaire, "
            "connaître le droit et les recours, soutenir les familles."
        ),
        "questions": [
            "Quels chemins mènent un jeune à une dérive radicale ?",
            "Que disent l’histoire et la sociologie de ces phénomènes ?",
            "À qui s’adresser quand on s’inquiète ?",
            "Comment soutenir des parents assez tôt ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La journée prend le temps de comprendre avant de passer aux dispositifs. Elle "
                    "présente ensuite l’accueil et le suivi proposés aux jeunes et à leurs proches, le "
                    "rôle des cellules départementales et celui de la protection judiciaire de la "
                    "jeunesse (Pjj).</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Un format encore ouvert",
                    "text": (
                        "<p>À la parution du programme, on hésitait entre une journée d’étude et une "
                        "rencontre.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("forum-securite-urbaine", "partenaire", "pressenti"),
            ("sauvegarde", "intervenant", "pressenti"),
            ("departement-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Journée d’étude ou rencontre"},
        ],
    },
    {
        "slug": "raconter-les-quartiers",
        "codes": "A35",
        "title": "Raconter les quartiers",
        "chapter": "6.4",
        "format": "soiree-debat",
        "themes": ["culture-memoires", "participation"],
        "networks": [],
        "audience": "Habitantes et habitants, artistes, médias, équipes culturelles et politique de la ville",
        "summary": (
            "Films, scènes, journaux : beaucoup de récits sur les quartiers, moins de récits des "
            "quartiers. Une soirée pour écouter celles et ceux qui reprennent la parole."
        ),
        "questions": [
            "Que disent les artistes des quartiers, et au nom de qui ?",
            "Comment répondre à une image que l’on n’a pas choisie ?",
            (
                "Quelles démarches aident des habitantes et des habitants à raconter leur vie, leurs "
                "rêves, leurs projets ?"
            ),
        ],
        "body": [
            (
                "text",
                (
                    "<p>La soirée oppose et rapproche des récits : ceux que l’on subit, ceux que l’on "
                    "invente en réponse. Elle s’intéresse surtout à la manière de les fabriquer, quand "
                    "des habitantes et des habitants y travaillent pour de bon.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Où se tenir ?",
                    "text": (
                        "<p>Trois lieux sont pressentis : la MC93 et les Ateliers Médicis, avec ou à "
                        "la place du Théâtre Gérard Philipe.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("mc-93", "partenaire", "pressenti"),
            ("ateliers-medicis", "partenaire", "pressenti"),
            ("theatre-gerard-philipe", "partenaire", "pressenti"),
        ],
        "sessions": [
            {"title": "Soirée-débat"},
        ],
    },
    {
        "slug": "formation-valeurs-de-la-republique-et-laicite",
        "codes": "A36",
        "title": "Se former aux valeurs de la République et à la laïcité",
        "chapter": "6.5",
        "format": "formation-action",
        "themes": ["citoyennete-laicite", "ingenierie-locale"],
        "networks": ["laicite"],
        "audience": (
            "Associations des quartiers prioritaires, missions locales, centres sociaux, agentes et "
            "agents de développement local sans accès au Cnfpt ; personnels de proximité et "
            "d’accueil, cadres de terrain"
        ),
        "summary": (
            "Deux modules de deux jours pour répondre juste, le droit en main, aux situations que les "
            "équipes rencontrent au travail."
        ),
        "questions": [
            "Que demande la laïcité à une association, à un service public, à une personne ?",
            "Comment répondre à une demande sans braquer ni céder ?",
            "Où finit le principe et où commence la discrimination ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Cette formation décline un plan national. Elle part des situations rapportées par "
                    "les stagiaires. Chaque réponse s’appuie sur le droit et sur le dialogue, jamais sur "
                    "l’humeur.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2", "label": "modules"},
                        {"value": "2", "label": "jours par module"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>Profession Banlieue l’anime avec la fédération départementale des centres "
                    "sociaux. La priorité va aux associations des quartiers, dont celles de prévention, "
                    "de médiation et les porteurs de projet Réaap. Les publics s’élargissent en 2018.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Une posture, pas un slogan",
                    "text": (
                        "<p>La bonne réponse dépend du métier et de l’employeur : le statut d’une "
                        "structure change ce qu’elle peut demander à ses équipes.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("federation-centres-sociaux-93", "partenaire", "confirme"),
        ],
        "sessions": [
            {"title": "Premier module : deux jours"},
            {"title": "Second module : deux jours"},
        ],
    },
    {
        "slug": "laicite-etude-des-besoins-et-des-ressources",
        "codes": "A36 bis",
        "title": "Laïcité : étude des besoins et des ressources",
        "chapter": "6.5",
        "format": "etude",
        "themes": ["citoyennete-laicite", "gouvernance"],
        "networks": ["laicite"],
        "audience": (
            "Institutions, élues et élus, professionnelles et professionnels qui forment ou se "
            "forment à la laïcité"
        ),
        "summary": (
            "Qui agit déjà pour la laïcité dans le département, avec quel dispositif, et que "
            "demandent les équipes ? Une étude conduite avec la Caf et la Ddcs fait le tour."
        ),
        "questions": [
            "Quels acteurs, quels porteurs de projet, quelles actions ?",
            "De quoi les professionnels et les élus disent-ils avoir besoin ?",
            "L’offre de formation y répond-elle ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Avant d’ajouter une formation, mieux vaut savoir ce qui existe. L’étude recense "
                    "les acteurs et les actions, dispositif par dispositif : ceux de la Ddcs, de la Caf, "
                    "du Cnfpt, de l’Éducation nationale.</p><p>Elle met ensuite en regard les besoins "
                    "d’accompagnement et l’offre disponible en Seine-Saint-Denis.</p>"
                ),
            ),
        ],
        "partners": [
            ("caf-93", "partenaire", "confirme"),
            ("ddcs-93", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
]
