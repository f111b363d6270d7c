"""The current programme: actions shared by several networks."""

ACTIONS_CURRENT_SHARED = [
    {
        "slug": "parents-ecole-accompagnement-se-comprendre",
        "codes": "MA1 et MA2",
        "title": "Parents, école, accompagnement : se comprendre",
        "chapter": "1.3",
        "themes": ["parentalite", "accompagnement-scolarite", "education-jeunesse"],
        "networks": ["reaap", "clas"],
        "format": "atelier",
        "audience": "Membres du Réaap et du Clas, en binôme si possible",
        "summary": (
            "Trois ateliers communs aux deux réseaux pour lire un bulletin, préparer un "
            "rendez-vous à trois et ouvrir une séance aux parents."
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
                    "<p>Chaque atelier dure deux heures et demie. On y travaille sur des "
                    "documents réels, rendus anonymes. Venir à deux, une personne du Réaap et "
                    "une du Clas de la même commune, permet de repartir avec un projet "
                    "commun.</p>"
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
            {"organisation": "centre-social-tilleuls", "role": "partenaire", "status": "confirme"},
            {"organisation": "caf-93", "role": "partenaire", "status": "pressenti"},
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
                "place": "Centre social des Tilleuls",
                "commune": "93010",
            },
        ],
    },
    {
        "slug": "quatre-chemins-seminaire-jeunes",
        "codes": "A9",
        "title": "Y aller par 4 chemins : séminaire sur la participation des jeunes",
        "chapter": "2",
        "themes": ["participation", "education-jeunesse"],
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "format": "groupe-de-travail",
        "audience": "Équipes des quatre centres, animatrices et animateurs, jeunes invités",
        "summary": (
            "Les quatre centres de ressources écrivent ensemble de nouveaux récits, avec "
            "des jeunes et des médias de proximité."
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
                    "<p>Une journée pour monter, écouter et relire. Les jeunes qui ont participé "
                    "à un projet viennent corriger ce que l’on dit d’eux. Une seconde séance "
                    "sera fixée avec leur calendrier, et non avec le nôtre.</p>"
                ),
            )
        ],
        "partners": [
            {"organisation": "labo-cites", "role": "partenaire", "status": "confirme"},
            {"organisation": "trajectoire-ressources", "role": "partenaire", "status": "confirme"},
            {"organisation": "reso-villes", "role": "partenaire", "status": "confirme"},
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
            {
                "title": "Relecture avec les jeunes",
                "in_days": None,
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
                "commune": "",
            },
        ],
    },
]
