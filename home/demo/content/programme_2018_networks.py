"""2018 programme: actions of chapters 4 to 7 (A17 to MA2)."""

ACTIONS_NETWORKS = [
    {
        "slug": "developpement-economique-et-politique-de-la-ville",
        "codes": "A17",
        "title": "Développement économique et politique de la ville",
        "chapter": "4",
        "themes": ["developpement-economique", "strategies-territoriales"],
        "networks": [],
        "format": "atelier",
        "audience": "Équipes politique de la ville, services économiques des villes et des Ept",
        "summary": (
            "Quatre ateliers pour reprendre les bases : de quoi l’économie d’un quartier "
            "est-elle faite, qui décide, avec quels partenaires et quel argent ?"
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
                    "<p>Les ateliers suivent un ordre, mais chacun peut se suivre seul. Le "
                    "premier pose le vocabulaire et regarde les chiffres du département, Ept par "
                    "Ept. Les suivants partent de cas concrets : la charte entreprises et "
                    "quartiers, la création d’activité, les fonds européens.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "L’économie sociale et solidaire en fil rouge",
                    "text": (
                        "<p>Elle est souvent présentée comme une réponse pour les quartiers. Les "
                        "ateliers regardent ce qu’elle apporte réellement, avec les commerces de "
                        "proximité et les métiers de la culture.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            {"organisation": "iau-idf", "role": "expert", "status": "pressenti"},
            {"organisation": "caisse-des-depots", "role": "intervenant", "status": "pressenti"},
            {"organisation": "plaine-commune", "role": "partenaire", "status": "pressenti"},
            {"organisation": "est-ensemble", "role": "partenaire", "status": "pressenti"},
            {"organisation": "terres-d-envol", "role": "partenaire", "status": "pressenti"},
            {"organisation": "grand-paris-grand-est", "role": "partenaire", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Séance 1 : ce qui fait l’économie d’un territoire",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Séance 2 : travailler avec les entreprises",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Séance 3 : aider les activités à naître et à durer",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Séance 4 : piloter et financer",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
    {
        "slug": "l-ecole-et-la-ville",
        "codes": "A25",
        "title": "L’école et la ville",
        "chapter": "5",
        "themes": ["education-jeunesse", "egalite-solidarite"],
        "networks": [],
        "format": "journees-formation",
        "audience": (
            "Personnels de l’Éducation nationale, équipes politique de la ville, équipes "
            "de réussite éducative, partenaires éducatifs, services du Département, "
            "déléguées et délégués du préfet"
        ),
        "summary": (
            "Trois journées de formation sur l’année scolaire, ouvertes à l’école comme "
            "à la ville : le bien-être, les langues, les questions de genre."
        ),
        "questions": [
            "Qu’est-ce qui permet à un enfant de se sentir bien à l’école ?",
            "Que fait l’école des langues parlées à la maison ?",
            "Comment les outils de classe traitent-ils les filles et les garçons ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Depuis 2007, la direction départementale de l’Éducation nationale et "
                    "Profession Banlieue préparent ces journées ensemble. Le matin, une "
                    "conférence et un débat. L’après-midi, des actions présentées par celles et "
                    "ceux qui les mènent, dans un établissement, une ville ou une "
                    "association.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "2007", "label": "première année des journées"},
                        {"value": "3", "label": "journées par année scolaire"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
        ],
        "partners": [{"organisation": "dsden-93", "role": "partenaire", "status": "confirme"}],
        "sessions": [
            {
                "title": "Le bien-être à l’école",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Langues et cultures à l’école",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Outils pédagogiques et questions de genre",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
    {
        "slug": "mediation-et-acces-aux-droits-numeriques",
        "codes": "A27",
        "title": "Médiation, accès aux droits et numérique",
        "chapter": "6.2",
        "themes": ["egalite-acces-aux-droits", "egalite-solidarite"],
        "networks": ["mediation"],
        "format": "rencontre",
        "audience": "Médiatrices et médiateurs, associations, services publics et collectivités",
        "summary": (
            "Les démarches passent en ligne et la demande d’aide change. Une rencontre "
            "avec LaFédé sur ce que cela fait au métier de la médiation."
        ),
        "questions": [
            "Que demandent aujourd’hui les personnes qui poussent la porte ?",
            "Jusqu’où aider quelqu’un à faire une démarche en ligne ?",
            "Comment les services publics peuvent-ils prendre leur part ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>LaFédé réunit les associations de médiation sociale et culturelle "
                    "d’Île-de-France. Elle connaît de près les permanences où l’on vient pour un "
                    "courrier et où l’on repart avec un mot de passe. La rencontre part de leurs "
                    "observations.</p>"
                ),
            )
        ],
        "partners": [{"organisation": "lafede", "role": "partenaire", "status": "confirme"}],
        "sessions": [
            {"title": "Rencontre", "date": "", "precision": "a-preciser", "start": "", "end": "", "place": ""}
        ],
    },
    {
        "slug": "radicalisation-prevenir-et-accompagner",
        "codes": "A34",
        "title": "Radicalisation : prévenir, accompagner",
        "chapter": "6.3",
        "themes": ["prevention", "education-jeunesse", "citoyennete-laicite"],
        "networks": [],
        "format": "rencontre",
        "audience": (
            "Professionnelles et professionnels de la jeunesse, de l’action sociale et de la prévention"
        ),
        "summary": (
            "Comprendre les parcours de jeunes attirés par une radicalité ou une dérive "
            "sectaire, connaître le droit et les recours, soutenir les familles."
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
                    "<p>La journée prend le temps de comprendre avant de passer aux dispositifs. "
                    "Elle présente ensuite l’accueil et le suivi proposés aux jeunes et à leurs "
                    "proches, le rôle des cellules départementales et celui de la protection "
                    "judiciaire de la jeunesse (Pjj).</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Le format n’était pas arrêté à la parution du programme : journée "
                    "d’étude ou rencontre.</p>"
                ),
            ),
        ],
        "partners": [
            {"organisation": "forum-securite-urbaine", "role": "partenaire", "status": "pressenti"},
            {"organisation": "sauvegarde", "role": "intervenant", "status": "pressenti"},
            {"organisation": "departement-93", "role": "partenaire", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Journée d’étude ou rencontre",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            }
        ],
    },
    {
        "slug": "parentalite-et-accompagnement-a-la-scolarite",
        "codes": "MA1 et MA2",
        "title": "Parentalité et accompagnement à la scolarité",
        "chapter": "7",
        "themes": ["parentalite", "accompagnement-scolarite"],
        "networks": ["reaap", "clas"],
        "format": "animation",
        "audience": "Opérateurs du Réaap, référentes et référents Clas",
        "summary": (
            "Deux réseaux animés ensemble : demi-journées, soirée d’automne, journées "
            "d’étude et, nouveauté de 2018, une seule lettre électronique."
        ),
        "questions": [
            "Qu’attendent les équipes d’un réseau, en plus de l’information ?",
            ("Quels sujets intéressent à la fois les parents et l’accompagnement à la scolarité ?"),
            "Que garder des lettres imprimées ?",
        ],
        "body": [
            ("heading", {"text": "Pour les parents : le Réaap", "level": "h3"}),
            (
                "text",
                (
                    "<p>Deux demi-journées réunissent les opérateurs autour de l’actualité et "
                    "des questions pratiques. Une soirée se tient à l’automne avec les porteurs "
                    "de projet. Une journée d’étude complète l’année.</p>"
                ),
            ),
            ("heading", {"text": "Pour l’accompagnement à la scolarité : le Clas", "level": "h3"}),
            (
                "text",
                (
                    "<p>Deux demi-journées et une journée d’étude sur un thème. Les deux réseaux "
                    "partagent ensuite une lettre électronique. Elle prend la suite de "
                    "<i>Parentalités</i> et du journal des soirées.</p>"
                ),
            ),
        ],
        "partners": [
            {"organisation": "caf-93", "role": "partenaire", "status": "confirme"},
            {"organisation": "ddcs-93", "role": "partenaire", "status": "confirme"},
        ],
        "sessions": [
            {
                "title": "Réaap : première demi-journée",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Réaap : seconde demi-journée",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Réaap : soirée des porteurs de projet",
                "date": "2018-10-01",
                "precision": "saison",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Réaap : journée d’étude",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Clas : première demi-journée",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Clas : seconde demi-journée",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Clas : journée d’étude",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
]
