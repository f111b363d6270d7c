"""The current programme: youth, school, rights, health."""

ACTIONS_CURRENT_TOPICS = [
    {
        "slug": "secteur-jeunesse-le-groupe-de-travail",
        "codes": "A22",
        "title": "Secteur jeunesse : un an de travail en groupe",
        "chapter": "4",
        "format": "groupe-de-travail",
        "themes": ["education-jeunesse", "gouvernance"],
        "networks": ["jeunesse"],
        "audience": (
            "Responsables et équipes jeunesse des villes, des centres sociaux et des associations ; "
            "prévention spécialisée"
        ),
        "summary": (
            "Quatre séances entre responsables de la jeunesse : qui accueille, où, à quelle heure, et "
            "comment se passer le relais sans perdre un jeune en route."
        ),
        "questions": [
            "Que proposer à 22 heures, en hiver ?",
            "Comment passer le relais sans perdre la confiance ?",
            "Que veut dire « aller vers », concrètement, un mercredi ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le groupe compte une vingtaine de places. Il reste le même toute l’année : on y "
                    "revient sur ce que l’on a essayé depuis la dernière fois.</p>"
                ),
            ),
            (
                "text",
                (
                    "<ol><li>Poser la carte de ce qui existe autour d’un quartier.</li><li>Choisir une "
                    "heure de la semaine où rien n’est ouvert.</li><li>Essayer quelque chose à deux "
                    "structures.</li><li>Raconter ce qui s’est passé, même si peu de monde est "
                    "venu.</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Groupe complet pour la prochaine séance",
                    "text": (
                        "<p>Vous pouvez demander une place pour les suivantes : des équipes changent "
                        "en cours d’année.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("departement-93", "partenaire", "confirme"),
            ("adij", "partenaire", "pressenti"),
        ],
        "sessions": [
            {
                "title": "La carte du quartier",
                "in_days": -12,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "L’heure où rien n’est ouvert",
                "in_days": 37,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
                "status": "complete",
            },
            {
                "title": "Essayer à deux structures",
                "in_days": 93,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "commune": "93027",
            },
            {"title": "Ce qui s’est passé", "in_days": 170, "precision": "saison"},
        ],
        "published_days_ago": 60,
    },
    {
        "slug": "l-ecole-et-la-ville-trois-journees",
        "codes": "A25",
        "title": "L’école et la ville : trois journées",
        "chapter": "4",
        "format": "journees-formation",
        "themes": ["education-jeunesse", "egalite-solidarite"],
        "networks": [],
        "audience": (
            "Personnels de l’Éducation nationale, équipes politique de la ville et de réussite "
            "éducative, associations"
        ),
        "summary": (
            "Un matin pour apprendre, un après-midi pour voir ce que d’autres font : trois journées "
            "où l’école et la ville s’assoient à la même table."
        ),
        "questions": [
            ("Que sait un enseignant du quartier de ses élèves, et que sait le quartier de l’école ?"),
            "Comment accueillir une famille qui ne parle pas français ?",
            "Que peut une cour de récréation pour l’égalité ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces journées existent depuis 2007. La formule n’a pas vieilli : une conférence et "
                    "un débat le matin, des actions présentées l’après-midi par celles et ceux qui les "
                    "mènent.</p>"
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
            (
                "quote",
                {
                    "text": (
                        "J’ai mieux compris l’école de mes élèves en écoutant une médiatrice que dans "
                        "tous nos comptes rendus."
                    ),
                    "speaker": "Une enseignante",
                    "voice": "professionnels",
                },
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "S’inscrire",
                    "text": (
                        "<p>Les personnels de l’Éducation nationale passent par leur plan de "
                        "formation. Les autres écrivent à Profession Banlieue. La première journée "
                        "est complète ; une liste d’attente est ouverte.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("dsden-93", "partenaire", "confirme"),
        ],
        "sessions": [
            {
                "title": "Le bien-être à l’école",
                "in_days": 15,
                "precision": "jour",
                "start": "09:00",
                "end": "16:30",
                "place": "Université Paris 8",
                "commune": "93066",
                "status": "complete",
            },
            {
                "title": "Les langues de la maison",
                "in_days": 58,
                "precision": "jour",
                "start": "09:00",
                "end": "16:30",
                "place": "Université Paris 8",
                "commune": "93066",
            },
            {
                "title": "Filles, garçons, récréation",
                "in_days": 118,
                "precision": "mois",
                "commune": "93066",
            },
        ],
        "published_days_ago": 75,
    },
    {
        "slug": "mediation-et-demarches-en-ligne",
        "codes": "A27",
        "title": "Médiation : aider sans faire à la place",
        "chapter": "5",
        "format": "apres-midi",
        "themes": ["egalite-acces-aux-droits", "egalite-solidarite"],
        "networks": ["mediation"],
        "audience": (
            "Médiatrices et médiateurs, accueils des services publics, écrivaines et écrivains "
            "publics, bénévoles"
        ),
        "summary": (
            "Mot de passe perdu, dossier refusé, rendez-vous introuvable : un après-midi avec LaFédé "
            "pour aider sans prendre la main, ni la place."
        ),
        "questions": [
            "Que peut-on faire avec le téléphone de quelqu’un d’autre ?",
            "Quand faut-il dire non ?",
            "Comment faire remonter un service qui ne répond plus ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>L’après-midi s’ouvre sur une permanence rejouée : une table, un téléphone, une "
                    "file d’attente. On s’arrête aux moments difficiles et l’on discute.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Date changée",
                    "text": (
                        "<p>Le premier rendez-vous est annulé : la salle n’était plus libre. Les "
                        "inscriptions sont reportées sur la nouvelle date, sans rien à faire.</p>"
                    ),
                },
            ),
            (
                "heading",
                {"text": "À préparer", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Notez pendant une semaine les trois demandes qui reviennent le plus à votre "
                    "accueil. Pas de noms : l’heure, la démarche et ce qui a bloqué.</p>"
                ),
            ),
        ],
        "partners": [
            ("lafede", "partenaire", "confirme"),
            ("france-mediation", "intervenant", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Après-midi d’échanges",
                "in_days": 6,
                "precision": "jour",
                "start": "14:00",
                "end": "17:30",
                "commune": "93005",
                "status": "annulee",
            },
            {
                "title": "Après-midi d’échanges, nouvelle date",
                "in_days": 48,
                "precision": "jour",
                "start": "14:00",
                "end": "17:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
        ],
        "published_days_ago": 42,
    },
    {
        "slug": "sante-mentale-en-parler-plus-tot",
        "codes": "A29",
        "title": "Santé mentale : en parler plus tôt",
        "chapter": "5",
        "format": "soiree-debat",
        "themes": ["acces-sante", "egalite-solidarite"],
        "networks": ["sante"],
        "audience": "Habitantes et habitants, soignantes et soignants, équipes sociales et éducatives",
        "summary": (
            "Ni cours, ni consultation : une soirée au théâtre pour apprendre à entendre une "
            "détresse, et savoir vers qui se tourner quand on n’est pas médecin."
        ),
        "questions": [
            "À quoi reconnaît-on qu’une personne va mal ?",
            "Que dire, et que ne surtout pas dire ?",
            "Qui appeler quand ce n’est pas encore une urgence ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Trois scènes courtes, jouées puis reprises avec la salle. Après chacune, une "
                    "personne du soin et une personne du quartier disent ce qu’elles ont vu. Ce n’est pas "
                    "toujours la même chose.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "Le conseil local de santé mentale",
                    "text": (
                        "<p>Il réunit dans une ville le soin, les services, les familles et les "
                        "personnes concernées. La soirée est préparée avec celui de Saint-Denis.</p>"
                    ),
                },
            ),
            ("text", "<p>La soirée prolonge les travaux de 2017 et la rencontre annoncée en 2018.</p>"),
            (
                "call_to_action",
                {
                    "label": "Relire l’annonce de 2018",
                    "url": "",
                    "page": "programme/2018/sante-mentale-aux-intersections",
                },
            ),
        ],
        "partners": [
            ("clsm-saint-denis", "partenaire", "confirme"),
            ("ars-idf", "partenaire", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Soirée-débat",
                "in_days": 44,
                "precision": "jour",
                "start": "18:30",
                "end": "21:00",
                "place": "Théâtre Gérard Philipe",
                "commune": "93066",
            },
            {
                "title": "Une matinée pour les équipes",
                "in_days": 140,
                "precision": "saison",
                "commune": "93066",
            },
        ],
        "published_days_ago": 38,
    },
]
