"""The two titles, their past issues and the one in preparation.

An item is ("article" | "action" | "sheet" | "publication", slug). Issues carry only what came out before them. The first
issue of the list is the oldest: its sending tells the day of the first load (`home.demo.dates`).
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
        "slug": "numero-1-une-lettre-commune",
        "title": "N° 1 — Une lettre commune",
        "subject": "Réaap et Clas : votre première lettre commune",
        "preheader": "Deux réseaux, une lettre : ce qui change, qui fait quoi, et la première année d’une bénévole.",
        "introduction": (
            "<p>Bonjour,</p><p>Voici le premier numéro de la lettre commune au Réaap et au Clas. Nous avons voulu "
            "commencer par le plus simple : dire qui fait quoi, et donner la parole à une bénévole. Écrivez-nous ce "
            "qui vous manque, nous en tiendrons compte.</p>"
        ),
        "sent_days_ago": 398,
        "sections": [
            {
                "heading": "Pour commencer",
                "networks": [],
                "items": [
                    ("article", "une-lettre-pour-deux-reseaux"),
                    ("article", "parents-et-professionnels-chacun-sa-place"),
                ],
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
        "preheader": "Un dossier commun aux deux réseaux, un entretien sur les écrans et une valise qui voyage.",
        "introduction": (
            "<p>Bonjour,</p><p>Vous avez été nombreuses et nombreux à nous répondre, souvent avec la même question : "
            "comment associer les parents sans les convoquer ? Ce numéro y est consacré. Bonne lecture, et merci pour "
            "vos récits.</p>"
        ),
        "sent_days_ago": 281,
        "sections": [
            {
                "heading": "Le dossier des deux réseaux",
                "networks": [],
                "items": [("article", "quand-les-parents-passent-la-porte-du-clas")],
            },
            {
                "heading": "À lire côté Réaap",
                "networks": ["reaap"],
                "items": [
                    ("article", "parler-des-ecrans-sans-juger"),
                    ("article", "laicite-deux-jours-pour-repondre-sans-crispation"),
                ],
            },
            {
                "heading": "Deux expériences à reprendre",
                "networks": ["reaap"],
                "items": [("sheet", "trois-jours-au-vert-entre-familles"), ("sheet", "la-valise-des-pays")],
            },
        ],
    },
    {
        "title_slug": "reaap-clas",
        "slug": "numero-3-apprendre-autrement",
        "title": "N° 3 — Apprendre autrement",
        "subject": "Accompagner, ce n’est pas refaire l’école",
        "preheader": "Une séance coupée en deux, trois journées avec l’Éducation nationale et un car plein d’élèves.",
        "introduction": (
            "<p>Bonjour,</p><p>Trente minutes de travail, une heure d’autre chose : l’entretien de ce numéro va faire "
            "discuter, et c’est bien son but. À lire aussi, une expérience menée dans un car scolaire. Les idées "
            "voyagent mieux quand on les raconte.</p>"
        ),
        "sent_days_ago": 169,
        "sections": [
            {
                "heading": "Du côté du Clas",
                "networks": ["clas"],
                "items": [
                    ("article", "accompagner-sans-refaire-l-ecole"),
                    ("article", "l-ecole-et-la-ville-trois-journees-pour-se-parler"),
                    ("sheet", "le-bus-des-devoirs"),
                ],
            },
        ],
    },
    {
        "title_slug": "la-lettre",
        "slug": "la-lettre-1-prendre-des-nouvelles",
        "title": "La Lettre, n° 1 — Prendre des nouvelles",
        "subject": "La Lettre : santé mentale, récits de quartier, un mot qui bloque",
        "preheader": "L’état de nos travaux, une expérience de médiation et ce qui vient de paraître.",
        "introduction": (
            "<p>Bonjour,</p><p>La Lettre arrivait tous les deux mois sur papier. La voici par courriel, avec les mêmes "
            "rubriques : nos travaux, vos expériences, ce que nous publions. Elle parle à tous les réseaux.</p>"
        ),
        "sent_days_ago": 121,
        "sections": [
            {
                "heading": "L’état de nos travaux",
                "networks": [],
                "items": [
                    ("article", "la-sante-mentale-une-affaire-de-voisinage"),
                    ("article", "raconter-son-quartier-soi-meme"),
                ],
            },
            {
                "heading": "Une expérience",
                "networks": ["mediation"],
                "items": [("sheet", "le-mot-qui-bloque")],
            },
            {
                "heading": "Vient de paraître",
                "networks": [],
                "items": [("publication", "la-sante-mentale-aux-intersections")],
            },
        ],
    },
    {
        "title_slug": "reaap-clas",
        "slug": "numero-4-aller-vers",
        "title": "N° 4 — Aller vers",
        "subject": "Au square, en ligne, au téléphone : aller vers les familles",
        "preheader": "Un promeneur du Net, un stage cherché à dix et les demi-journées de l’année.",
        "introduction": (
            "<p>Bonjour,</p><p>Ce numéro rassemble des équipes qui sont sorties de chez elles. Les unes vont sur les "
            "réseaux sociaux, les autres au téléphone avec dix élèves. Les demi-journées de l’année sont au programme : "
            "notez-les tout de suite.</p>"
        ),
        "sent_days_ago": 62,
        "sections": [
            {
                "heading": "À lire",
                "networks": [],
                "items": [
                    ("article", "promeneur-du-net-dans-la-rue-numerique"),
                    ("sheet", "le-stage-de-troisieme-se-cherche-a-dix"),
                ],
            },
            {
                "heading": "Au programme du Réaap",
                "networks": ["reaap"],
                "items": [("action", "demi-journees-du-reaap")],
            },
            {
                "heading": "Au programme du Clas",
                "networks": ["clas"],
                "items": [("action", "demi-journees-du-clas")],
            },
        ],
    },
    {
        "title_slug": "la-lettre",
        "slug": "la-lettre-2-a-hauteur-d-habitants",
        "title": "La Lettre, n° 2 — À hauteur d’habitants",
        "subject": "La Lettre : un an au conseil citoyen, et ce que l’on y apprend",
        "preheader": "Se former entre conseils, relayer la santé, confier une clef : trois façons de faire confiance.",
        "introduction": (
            "<p>Bonjour,</p><p>Tirée au sort, elle a failli refuser. Son récit ouvre ce numéro, où l’on parle beaucoup "
            "de confiance : celle que l’on accorde, celle que l’on gagne. À la fin, "
            "une note qui vient de paraître.</p>"
        ),
        "sent_days_ago": 57,
        "sections": [
            {
                "heading": "Participer",
                "networks": ["quatre-chemins", "conseils-citoyens"],
                "items": [
                    ("article", "un-an-au-conseil-citoyen"),
                    ("article", "se-former-entre-conseils-citoyens"),
                ],
            },
            {
                "heading": "L’état de nos travaux",
                "networks": [],
                "items": [
                    ("article", "habitante-relais-sante-j-ouvre-des-portes"),
                    ("article", "insertion-d-ou-viennent-les-absentes"),
                ],
            },
            {
                "heading": "Des expériences",
                "networks": [],
                "items": [("sheet", "la-clef-du-gymnase"), ("sheet", "demenager-dans-la-meme-rue")],
            },
            {
                "heading": "Vient de paraître",
                "networks": [],
                "items": [("publication", "conseils-citoyens-etat-des-lieux")],
            },
        ],
    },
]

# Its sections are those that composing proposes on the day of the load.
DRAFT = {
    "title_slug": "reaap-clas",
    "slug": "numero-5-en-preparation",
    "title": "N° 5 — À deux voix",
    "subject": "Réaap et Clas : une matinée à deux voix",
    "introduction": (
        "<p>Bonjour,</p><p>Une matinée commune, une soirée qui approche, des dates à noter : les deux réseaux ont "
        "beaucoup à se dire. Bonne lecture.</p>"
    ),
}
