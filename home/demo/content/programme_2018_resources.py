"""2018 programme: what has no code in it, chapters 8 to 10 (national bodies, resources, publications)."""

ACTIONS_RESOURCES = [
    {
        "slug": "question-de-ville-et-reseau-national",
        "codes": "",
        "title": "Question de Ville et le réseau national des centres",
        "chapter": "8",
        "format": "",
        "themes": ["ingenierie-locale", "gouvernance"],
        "networks": [],
        "audience": "Directrices et directeurs des centres de ressources politique de la ville",
        "summary": (
            "Les centres de ressources se réunissent pour comparer leurs outils, suivre l’actualité "
            "et parler d’une même voix à l’échelle nationale."
        ),
        "questions": [
            "Que peut-on dire ensemble que l’on ne dirait pas seul ?",
            "Quels outils de formation valent d’être partagés ?",
            "Quelle place pour les centres de ressources dans la politique de la ville ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Chaque réunion des directions commence par l’actualité et se termine par un sujet "
                    "de fond. L’association Question de Ville, dix-huit directrices et directeurs, aide "
                    "à animer le réseau national. Elle produit des contenus et interpelle.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "18", "label": "directrices et directeurs dans l’association"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Une place particulière",
                    "text": (
                        "<p>La direction de Profession Banlieue a coprésidé l’association de "
                        "septembre 2015 à 2017. Les ministères sont à Paris, le centre n’est pas "
                        "loin : il est souvent appelé à parler au nom des autres.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("question-de-ville", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "groupes-de-travail-nationaux",
        "codes": "",
        "title": "Groupes de travail nationaux du Cget",
        "chapter": "8",
        "format": "groupe-de-travail",
        "themes": ["gouvernance", "habitat"],
        "networks": [],
        "audience": "Services de l’État, centres de ressources et autres membres des groupes nationaux",
        "summary": (
            "Deux groupes nationaux au moins comptent Profession Banlieue parmi leurs membres : "
            "l’évaluation du renouvellement urbain et l’observation des territoires."
        ),
        "questions": [
            "Comment évaluer un projet de renouvellement urbain pendant qu’il se fait ?",
            "Comment observer un territoire sans l’enfermer dans ses indicateurs ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le Cget, Commissariat général à l’égalité des territoires, réunit ces groupes. Y "
                    "participer fait monter les questions du terrain et redescendre les informations.</p>"
                ),
            ),
            (
                "text",
                (
                    "<ul><li>L’évaluation dans les projets du nouveau programme de renouvellement urbain "
                    "(Npnru).</li><li>L’observation territoriale.</li></ul>"
                ),
            ),
        ],
        "partners": [
            ("cget", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "fabrique-territoires-sante",
        "codes": "",
        "title": "Fabrique Territoires Santé",
        "chapter": "8",
        "format": "",
        "themes": ["acces-sante"],
        "networks": ["sante"],
        "audience": (
            "Toutes celles et tous ceux qui font vivre des dynamiques de santé dans les territoires, "
            "outre-mer compris"
        ),
        "summary": (
            "Née de la plateforme nationale des ateliers santé ville, l’association relie celles et "
            "ceux qui œuvrent pour la santé dans les quartiers et les campagnes."
        ),
        "questions": [
            "Comment sortir de son isolement quand on est seule ou seul sur son poste ?",
            "Qu’est-ce qu’un bon projet local de santé ?",
            "Quel plaidoyer pour une santé qui ne se limite pas au soin ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>La Fabrique s’adresse d’abord aux quartiers prioritaires et aux territoires "
                    "ruraux. Elle se donne quatre tâches : relier, améliorer les projets, proposer, "
                    "plaider.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "La part de Profession Banlieue",
                    "text": (
                        "<p>Le centre administre l’association depuis sa création, en 2011. En 2016, "
                        "il est entré au bureau, comme trésorier.</p>"
                    ),
                },
            ),
        ],
        "partners": [
            ("fabrique-territoires-sante", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "fonds-documentaire-et-veille",
        "codes": "",
        "title": "Fonds documentaire et veille",
        "chapter": "9",
        "format": "",
        "themes": ["ingenierie-locale"],
        "networks": [],
        "audience": "Tout public ; d’abord les professionnelles et professionnels de Seine-Saint-Denis",
        "summary": (
            "Des livres, des rapports, des récits d’actions et quelqu’un pour chercher avec vous : le "
            "centre de documentation est ouvert à tout le monde, et l’on peut emprunter."
        ),
        "questions": [
            "Comment redonner envie de pousser la porte d’un centre de documentation ?",
            "Quelles questions reviennent assez pour qu’on y réponde d’avance ?",
            "Comment chercher à plusieurs centres ce que l’on cherchait seul ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le fonds couvre le développement local, l’aménagement, la prévention, la "
                    "participation, la santé, l’éducation. Une veille par thème et par territoire permet "
                    "de répondre vite, parfois avant la question.</p>"
                ),
            ),
            (
                "heading",
                {"text": "En 2018", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Alimenter Cosoter, la base commune de la cohésion sociale et territoriale, "
                    "rejointe en 2017, et mieux s’en servir.</li><li>Tenir à plusieurs centres un espace "
                    "de veille et le panorama de presse du réseau national.</li><li>Aller au-devant du "
                    "public, dans les événements et les réseaux du département.</li></ul>"
                ),
            ),
        ],
        "partners": [],
        "sessions": [],
    },
    {
        "slug": "site-internet-et-reseaux-sociaux",
        "codes": "",
        "title": "Nouveau site et réseaux sociaux",
        "chapter": "9",
        "format": "",
        "themes": ["ingenierie-locale"],
        "networks": [],
        "audience": "Professionnelles et professionnels de la politique de la ville, partenaires",
        "summary": (
            "Un site refait en 2017, à ouvrir au printemps 2018, puis à faire vivre ; une présence "
            "plus régulière sur les réseaux sociaux ; une lettre à l’étude."
        ),
        "questions": [
            "Comment une petite équipe tient-elle un site à jour ?",
            "Que dit-on sur les réseaux, et que garde-t-on pour la lettre ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Le site doit mener vite à une information triée et à jour : les actions, les "
                    "publications, la veille. La nouvelle version est annoncée pour avril 2018, plus "
                    "lisible et plus accessible. Elle servira aussi à animer les réseaux.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>L’équipe s’organise pour y écrire plus souvent. Déjà présent sur Twitter, le "
                    "centre veut se montrer aussi sur Facebook et LinkedIn. La lettre électronique "
                    "régionale lui servira d’appui ; la sienne est à l’étude.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "À retenir dans l’agenda",
                    "text": "<p>Avril 2018 : ouverture prévue du nouveau site.</p>",
                },
            ),
        ],
        "partners": [],
        "sessions": [],
    },
    {
        "slug": "fiches-d-experiences",
        "codes": "",
        "title": "Fiches d’expériences",
        "chapter": "9",
        "format": "",
        "themes": ["ingenierie-locale"],
        "networks": [],
        "audience": "Équipes de terrain, collectivités, associations",
        "summary": (
            "Raconter une action en peu de pages pour que d’autres s’en inspirent : la base "
            "s’enrichit, et les chargées et chargés de mission s’y mettent."
        ),
        "questions": [
            "Quelles expériences de Seine-Saint-Denis méritent d’être connues ailleurs ?",
            "Comment raconter ce qui n’a pas marché ?",
            "Qui écrit, qui relit, qui met à jour ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Une fiche peut prendre quatre chemins : le centre de documentation, le site "
                    "internet, la rubrique « Initiatives » d’un Cahier, le site national I-Ville du Cget. "
                    "En 2018, leur écriture est confiée aux chargées et chargés de mission, thème par "
                    "thème.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "4", "label": "façons de trouver une fiche"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "call_to_action",
                {"label": "Lire les fiches du portail", "url": "", "page": "fiches"},
            ),
        ],
        "partners": [
            ("cget", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "publications",
        "codes": "",
        "title": "Actes, Cahiers, 5 à 7 : les publications",
        "chapter": "10",
        "format": "",
        "themes": ["ingenierie-locale"],
        "networks": [],
        "audience": "Professionnelles et professionnels, chercheuses et chercheurs, élues et élus",
        "summary": (
            "Chaque rencontre laisse une trace écrite. En 2018, le centre garde l’exigence et cherche "
            "à paraître plus vite, et autrement qu’en papier."
        ),
        "questions": [
            "Que faut-il écrire, et que suffit-il d’enregistrer ?",
            "Comment paraître pendant que le sujet est encore chaud ?",
        ],
        "body": [
            (
                "text",
                (
                    "<p>Les publications gardent la mémoire d’une réflexion à un moment donné, celle des "
                    "équipes comme celle de la recherche. Ce sont d’abord des outils de travail.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Les collections", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul><li>Les Actes des rencontres.</li><li>Les Cahiers des cycles de "
                    "qualification.</li><li>Les rapports des groupes de travail.</li><li>Les 5 à 7, les "
                    "Après-midi, les Ateliers, les Textes.</li><li>L’école et la ville, avec l’Éducation "
                    "nationale, depuis 2010.</li></ul>"
                ),
            ),
            (
                "text",
                (
                    "<p>La nouveauté tient aux délais et aux formes : des formats plus rapides à "
                    "produire, du son, de l’image, des pages en ligne.</p>"
                ),
            ),
        ],
        "partners": [
            ("dsden-93", "partenaire", "confirme"),
        ],
        "sessions": [],
    },
    {
        "slug": "la-lettre-de-profession-banlieue",
        "codes": "",
        "title": "La Lettre de Profession Banlieue",
        "chapter": "10",
        "format": "",
        "themes": ["ingenierie-locale"],
        "networks": [],
        "audience": (
            "Élues et élus, services de l’État, professionnelles et professionnels de la politique de "
            "la ville et leurs partenaires, adhérentes et adhérents"
        ),
        "summary": (
            "Tous les deux mois, l’essentiel en peu de mots : où en sont les travaux, qui arrive, qui "
            "part, quand se retrouver, quoi lire."
        ),
        "questions": [
            "De quoi une lectrice ou un lecteur se sert-il vraiment ?",
            "Comment rester bref sans devenir sec ?",
        ],
        "body": [
            (
                "figures",
                {
                    "items": [
                        {"value": "2 300", "label": "exemplaires"},
                        {"value": "6", "label": "numéros par an"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            (
                "text",
                (
                    "<p>La Lettre se veut un outil de travail. Elle dit où en sont les actions de "
                    "Profession Banlieue. Elle y ajoute trois rubriques que l’on garde sous la main : les "
                    "mouvements dans les services et les quartiers, les rendez-vous, les références à "
                    "consulter au centre de documentation.</p>"
                ),
            ),
            (
                "call_to_action",
                {"label": "Voir les lettres du portail", "url": "", "page": "lettres"},
            ),
        ],
        "partners": [],
        "sessions": [],
    },
]
