"""The two titles and the past issues of the merged letter.

An item is ("article" | "action" | "sheet", slug). Issues carry only articles older than the issue.
"""

TITLES = [
    {
        "slug": "reaap-clas",
        "title": "La lettre des réseaux Réaap et Clas",
        "networks": ["reaap", "clas"],
        "rhythm": "trois fois par an",
        "sender_name": "Les réseaux Réaap et Clas",
        "summary": (
            "Une lettre commune pour celles et ceux qui accompagnent les parents et la "
            "scolarité en Seine-Saint-Denis : dates, lectures, expériences."
        ),
    },
    {
        "slug": "la-lettre",
        "title": "La Lettre de Profession Banlieue",
        "networks": [],
        "rhythm": "tous les deux mois",
        "sender_name": "Profession Banlieue",
        "summary": (
            "L’état des travaux, les mouvements, les rendez-vous et les lectures, pour "
            "tous les partenaires de la politique de la ville dans le département."
        ),
    },
]

PAST_LETTERS = [
    {
        "title_slug": "reaap-clas",
        "slug": "numero-1-faire-connaissance",
        "title": "N° 1 — Faire connaissance",
        "subject": "Réaap et Clas : votre première lettre commune",
        "preheader": (
            "Deux réseaux, une lettre : des repères, un témoignage de bénévole et deux expériences à lire."
        ),
        "introduction": (
            "<p>Bonjour,</p><p>Voici le premier numéro de la lettre commune au Réaap et "
            "au Clas. Nous avons voulu commencer par le plus simple : dire qui fait "
            "quoi, et donner la parole à une bénévole. Écrivez-nous ce qui vous manque, "
            "nous en tiendrons compte.</p>"
        ),
        "sent_days_ago": 150,
        "sections": [
            {
                "heading": "Repères",
                "networks": [],
                "items": [("article", "parents-et-professionnels-chacun-sa-place")],
            },
            {
                "heading": "Du côté du Clas",
                "networks": ["clas"],
                "items": [("article", "le-mardi-soir-au-college"), ("sheet", "la-seance-ouverte-du-jeudi")],
            },
            {
                "heading": "Du côté du Réaap",
                "networks": ["reaap"],
                "items": [("sheet", "le-cafe-des-parents-change-de-trottoir")],
            },
        ],
    },
    {
        "title_slug": "reaap-clas",
        "slug": "numero-2-ouvrir-la-porte",
        "title": "N° 2 — Ouvrir la porte",
        "subject": "Quand les parents passent la porte du Clas",
        "preheader": (
            "Un dossier commun aux deux réseaux, un entretien sur les écrans et une date à retenir."
        ),
        "introduction": (
            "<p>Bonjour,</p><p>Vous avez été nombreuses et nombreux à nous répondre, "
            "souvent avec la même question : comment associer les parents sans les "
            "convoquer ? Ce numéro y est consacré. Bonne lecture, et merci pour vos "
            "récits.</p>"
        ),
        "sent_days_ago": 62,
        "sections": [
            {
                "heading": "Le dossier des deux réseaux",
                "networks": [],
                "items": [("article", "quand-les-parents-passent-la-porte-du-clas")],
            },
            {
                "heading": "À lire",
                "networks": [],
                "items": [
                    ("article", "parler-des-ecrans-sans-juger"),
                    ("sheet", "trois-jours-au-vert-entre-familles"),
                ],
            },
            {
                "heading": "Au programme du Réaap",
                "networks": ["reaap"],
                "items": [("action", "demi-journees-du-reaap")],
            },
        ],
    },
]
