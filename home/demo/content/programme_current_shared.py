"""The current programme: across networks, residents, local teams."""

ACTIONS_CURRENT_SHARED = [
    {
        "slug": "parents-ecole-accompagnement-se-comprendre",
        "codes": "MA1 et MA2",
        "title": "Parents, école, accompagnement : se comprendre",
        "chapter": "1.3",
        "format": "atelier",
        "themes": ["parentalite", "accompagnement-scolarite", "education-jeunesse"],
        "networks": ["reaap", "clas"],
        "audience": "Membres du Réaap et du Clas, en binôme si possible",
        "summary": (
            "Trois ateliers communs aux deux réseaux pour lire un bulletin, préparer un rendez-vous à "
            "trois et ouvrir une séance aux parents."
        ),
        "questions": [
            "Que comprend un parent d’un bulletin ?",
            "Qui parle en premier dans un rendez-vous à trois ?",
            "Comment ouvrir une séance sans perdre le groupe ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Chaque atelier dure deux heures et demie. On y travaille sur des documents réels, "
                    "rendus anonymes. Venir à deux, une personne du Réaap et une du Clas de la même "
                    "commune, permet de repartir avec un projet commun.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Nous étions dans le même couloir depuis trois ans. Il a fallu un atelier à "
                        "Saint-Denis pour que nous prenions un café."
                    ),
                    "speaker": "Une coordonnatrice Clas",
                    "voice": "professionnels",
                },
            ),
        ],
        "partners": [
            ("centre-social-tilleuls", "partenaire", "confirme"),
            ("caf-93", "partenaire", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Lire un bulletin à plusieurs",
                "in_days": 9,
                "precision": "jour",
                "start": "14:00",
                "end": "16:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Le rendez-vous à trois",
                "in_days": 33,
                "precision": "jour",
                "start": "14:00",
                "end": "16:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Ouvrir une séance aux parents",
                "in_days": 80,
                "precision": "jour",
                "start": "14:00",
                "end": "16:30",
                "commune": "93010",
            },
        ],
        "published_days_ago": 70,
    },
    {
        "slug": "quatre-chemins-seminaire-jeunes",
        "codes": "A9",
        "title": "Y aller par 4 chemins : séminaire sur la participation des jeunes",
        "chapter": "2",
        "format": "groupe-de-travail",
        "themes": ["participation", "education-jeunesse"],
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "audience": "Équipes des quatre centres, animatrices et animateurs, jeunes invités",
        "summary": (
            "Les quatre centres de ressources écrivent ensemble de nouveaux récits, avec des jeunes "
            "et des médias de proximité."
        ),
        "questions": [
            "Que choisit-on de montrer quand un projet échoue ?",
            "Qui relit, et qui peut dire non ?",
            "Quelle forme convient : texte, son, image ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Une journée pour monter, écouter et relire. Les jeunes qui ont participé à un "
                    "projet viennent corriger ce que l’on dit d’eux. Une seconde séance sera fixée avec "
                    "leur calendrier, et non avec le nôtre.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Rien ne paraît sans accord",
                    "text": (
                        "<p>Une personne qui s’entend raconter peut demander une coupe, un changement "
                        "de prénom ou un retrait. C’est dit au début, et tenu à la fin.</p>"
                    ),
                },
            ),
            (
                "call_to_action",
                {"label": "Découvrir les quatre chemins", "url": "", "page": "reseaux/quatre-chemins"},
            ),
        ],
        "partners": [
            ("labo-cites", "partenaire", "confirme"),
            ("trajectoire-ressources", "partenaire", "confirme"),
            ("reso-villes", "partenaire", "confirme"),
        ],
        "sessions": [
            {
                "title": "Séminaire de travail",
                "in_days": 26,
                "precision": "jour",
                "start": "10:00",
                "end": "16:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {"title": "Relecture avec les jeunes", "in_days": None, "precision": "a-preciser"},
        ],
        "published_days_ago": 48,
    },
    {
        "slug": "conseils-citoyens-prendre-la-parole",
        "codes": "A7",
        "title": "Conseils citoyens : prendre la parole ensemble",
        "chapter": "2",
        "format": "formation-action",
        "themes": ["participation", "gouvernance"],
        "networks": ["conseils-citoyens"],
        "audience": (
            "Conseillères et conseillers citoyens, et celles et ceux qui les accompagnent dans les "
            "villes et les Ept"
        ),
        "summary": (
            "Deux modules de deux demi-journées : le premier pour se lancer, le second pour se faire "
            "entendre. On y vient à plusieurs du même conseil."
        ),
        "questions": [
            "Comment dire non à une réunion sans se fâcher ?",
            "Qui parle au nom du conseil, et comment le décide-t-on ?",
            "Comment faire venir celles et ceux qui ne viennent jamais ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>On s’entraîne, debout, avec de vraies situations : une réunion publique, un "
                    "rendez-vous en mairie, un tract à écrire en dix minutes. Les professionnelles et les "
                    "professionnels jouent le jeu avec les autres.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Ce que l’on emporte", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Une façon de préparer une réunion en une page.</li><li>Trois manières de "
                    "décider sans voter.</li><li>Le contact de conseils voisins.</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "On m’avait dit : venez représenter les habitants. Personne ne m’avait dit comment."
                    ),
                    "speaker": "Un conseiller citoyen",
                    "voice": "habitants",
                },
            ),
            (
                "call_to_action",
                {
                    "label": "Ce qui était prévu en 2018",
                    "url": "",
                    "page": "programme/2018/conseillers-citoyens-expertise-et-intervention",
                },
            ),
        ],
        "partners": [
            ("terres-d-envol", "partenaire", "confirme"),
            ("grand-paris-grand-est", "partenaire", "confirme"),
            ("culture-21", "expert", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Module 1 : première demi-journée",
                "in_days": -34,
                "precision": "jour",
                "start": "18:00",
                "end": "21:00",
                "commune": "93071",
            },
            {
                "title": "Module 1 : seconde demi-journée",
                "in_days": -27,
                "precision": "jour",
                "start": "18:00",
                "end": "21:00",
                "commune": "93071",
            },
            {
                "title": "Module 2 : première demi-journée",
                "in_days": 23,
                "precision": "jour",
                "start": "18:00",
                "end": "21:00",
                "place": "Ateliers Médicis",
                "commune": "93014",
            },
            {
                "title": "Module 2 : seconde demi-journée",
                "in_days": 30,
                "precision": "jour",
                "start": "18:00",
                "end": "21:00",
                "place": "Ateliers Médicis",
                "commune": "93014",
            },
        ],
        "published_days_ago": 80,
    },
    {
        "slug": "equipes-politique-de-la-ville-l-annee",
        "codes": "A1",
        "title": "Équipes politique de la ville : les rendez-vous de l’année",
        "chapter": "3",
        "format": "reunions",
        "themes": ["ingenierie-locale", "gouvernance"],
        "networks": ["equipes"],
        "audience": "Équipes politique de la ville des communes et des Ept",
        "summary": (
            "Une demi-journée tous les deux mois et demi, entre équipes : l’actualité d’abord, un "
            "sujet creusé ensuite, et le déjeuner pour celles et ceux qui restent."
        ),
        "questions": [
            "Que nous demande-t-on de nouveau, et avec quels moyens ?",
            "Comment parler d’évaluation sans faire fuir les associations ?",
            "Quelles données partager avec les habitantes et les habitants ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le format n’a pas bougé depuis 2018, parce qu’il convient : deux heures à huis "
                    "clos, puis une heure avec une personne invitée. Le compte rendu tient en deux pages "
                    "et ne cite personne.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Proposer un sujet",
                    "text": (
                        "<p>Écrivez-nous deux semaines avant la date. Un cas concret vaut mieux qu’un "
                        "thème.</p>"
                    ),
                },
            ),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Animation du réseau des équipes",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "equipes@example.org",
                },
            ),
        ],
        "partners": [
            ("insee", "partenaire", "confirme"),
            ("ddcs-93", "intervenant", "pressenti"),
        ],
        "sessions": [
            {
                "title": "Première réunion : l’évaluation",
                "in_days": -62,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Deuxième réunion : les données",
                "in_days": 16,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {
                "title": "Troisième réunion : la place des habitantes et habitants",
                "in_days": 86,
                "precision": "jour",
                "start": "09:30",
                "end": "12:30",
                "place": "Profession Banlieue",
                "commune": "93066",
            },
            {"title": "Quatrième réunion", "in_days": 160, "precision": "trimestre"},
        ],
        "published_days_ago": 98,
    },
]
