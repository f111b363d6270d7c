"""2018 programme: actions of chapter 1 (A1, A2)."""

ACTIONS_GOVERNANCE = [
    {
        "slug": "reunions-des-equipes-politique-de-la-ville",
        "codes": "A1",
        "title": "Réunions des équipes politique de la ville",
        "chapter": "1.1",
        "themes": ["ingenierie-locale", "gouvernance"],
        "networks": ["equipes"],
        "format": "reunions",
        "audience": "Équipes politique de la ville des communes et des Ept",
        "summary": (
            "Cinq demi-journées dans l’année pour suivre l’actualité, comparer les "
            "façons de faire et préparer l’évaluation des contrats de ville."
        ),
        "questions": [
            "Comment évaluer un contrat de ville à mi-parcours ?",
            "Quelles données sont disponibles, et que disent-elles des quartiers ?",
            "Comment associer les conseillères et conseillers citoyens au bilan ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Ces réunions sont réservées aux équipes. On y parle franchement de ce "
                    "qui avance et de ce qui bloque. La première partie est consacrée à "
                    "l’actualité, nationale puis locale. La seconde prend la forme d’un petit "
                    "séminaire, avec une personne invitée pour son expérience ou sa fonction.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Le rythme est d’une rencontre tous les deux mois et demi. Des temps sur "
                    "l’évaluation s’y ajoutent. Le travail engagé sur l’Atlas des quartiers se "
                    "poursuit avec les organismes qui produisent les données.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Un cadre qui peut servir deux fois",
                    "text": (
                        "<p>Ces séances peuvent aussi accueillir le groupe de suivi territorial mené "
                        "avec la Ddcs, comme en 2015.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            {"organisation": "onpv", "role": "partenaire", "status": "confirme"},
            {"organisation": "iau-idf", "role": "partenaire", "status": "confirme"},
            {"organisation": "insee", "role": "partenaire", "status": "confirme"},
            {"organisation": "ddcs-93", "role": "partenaire", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Première réunion",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Deuxième réunion",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Troisième réunion",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Quatrième réunion",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Cinquième réunion",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
    {
        "slug": "reunions-des-equipes-reussite-educative",
        "codes": "A2",
        "title": "Réunions des équipes de réussite éducative",
        "chapter": "1.1",
        "themes": ["education-jeunesse", "ingenierie-locale", "accompagnement-scolarite"],
        "networks": ["pre"],
        "format": "reunions",
        "audience": "Coordonnatrices et coordonnateurs des programmes de réussite éducative (Pre)",
        "summary": (
            "Nées d’un groupe de travail de 2017, ces demi-journées permettent aux "
            "équipes du Pre d’échanger sur le fond comme sur les moyens."
        ),
        "questions": [
            "Quelle place le contrat de ville donne-t-il au Pre ?",
            "Comment s’articuler avec le Clas et le soutien aux parents ?",
            "Que peut-on partager à l’échelle d’un Ept ?",
            "Comment suivre les enfants accompagnés sans les enfermer dans des cases ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le Pre, programme de réussite éducative, suit des enfants et leur "
                    "famille de façon individuelle. Ses équipes voulaient se retrouver à dates "
                    "régulières : cinq demi-journées sont proposées sur l’année scolaire.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Selon le sujet, d’autres services sont invités, pour éclaircir les "
                    "circuits de décision et les cofinancements. Le Conseil départemental et "
                    "l’Éducation nationale sont les premiers auxquels on pense.</p>"
                ),
            ),
        ],
        "partners": [
            {"organisation": "departement-93", "role": "intervenant", "status": "pressenti"},
            {"organisation": "dsden-93", "role": "intervenant", "status": "pressenti"},
        ],
        "sessions": [
            {
                "title": "Première séance",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Deuxième séance",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Troisième séance",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Quatrième séance",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
            {
                "title": "Cinquième séance",
                "date": "",
                "precision": "a-preciser",
                "start": "",
                "end": "",
                "place": "",
            },
        ],
    },
]
