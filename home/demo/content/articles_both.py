"""Two articles that belong to both Réaap and Clas."""

ARTICLES_REAAP_CLAS = [
    {
        "slug": "une-lettre-pour-deux-reseaux",
        "title": "Une lettre pour deux réseaux",
        "kind": "actualite",
        "networks": ["reaap", "clas"],
        "themes": ["parentalite", "accompagnement-scolarite"],
        "territories": ["93"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Les lettres Parentalités et le journal des soirées laissent la place à une "
            "lettre électronique commune au Réaap et au Clas. Ce qui change et ce qui ne "
            "change pas."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Les membres du Réaap recevaient trois fois par an la lettre "
                    "<i>Parentalités</i>, puis <i>Les soirées du Réaap</i>. Depuis 2015, les "
                    "nouvelles sur les parents circulent aussi vers les équipes du Clas. "
                    "Certaines équipes appartiennent aux deux réseaux et lisaient deux fois la "
                    "même chose.</p><p>Le programme de travail de 2018 annonçait une réponse : "
                    "fondre ces parutions en une seule lettre électronique. Elle parle des "
                    "parents et de l’accompagnement à la scolarité, souvent dans le même "
                    "article.</p>"
                ),
            ),
            ("heading", {"text": "Ce qui change", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Le support.</b> La lettre arrive par courriel. Elle se lit aussi "
                    "sur le portail et s’imprime en noir sur blanc pour le panneau de la "
                    "salle.</li><li><b>Le sommaire.</b> Il suit les deux réseaux. Une nouvelle "
                    "qui les concerne tous les deux n’apparaît qu’une "
                    "fois.</li><li><b>L’inscription.</b> On choisit ses réseaux soi-même, et "
                    "l’on peut partir en un clic.</li></ul>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "3", "label": "lettres Parentalités par an"},
                        {"value": "1", "label": "journal des soirées"},
                        {"value": "1", "label": "lettre électronique pour les remplacer"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Ce qui ne change pas", "level": "h2"}),
            (
                "text",
                (
                    "<p>La lettre reste un outil de travail. Elle donne des dates, des lectures "
                    "et des expériences racontées par les équipes. Elle ne mesure pas ce que "
                    "vous ouvrez : aucun lien n’est suivi et aucune image ne vous "
                    "compte.</p><p><i>La Lettre de Profession Banlieue</i>, qui paraît tous les "
                    "deux mois pour l’ensemble des partenaires, continue de son côté.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Vous receviez la version papier ?",
                    "text": (
                        "<p>Votre structure n’est pas inscrite d’office. Demandez l’inscription avec "
                        "l’adresse de votre choix, puis confirmez-la en suivant le lien reçu. Si "
                        "vous n’avez pas de messagerie au travail, un exemplaire à imprimer est "
                        "proposé avec chaque numéro.</p>"
                    ),
                },
            ),
            (
                "call_to_action",
                {"label": "S’inscrire à la lettre", "url": "", "page": "lettres"},
            ),
            (
                "contact",
                {
                    "name": "Profession Banlieue",
                    "role": "Rédaction de la lettre des réseaux",
                    "organisation": "Profession Banlieue",
                    "phone": "01 00 00 00 00",
                    "email": "lettre@example.org",
                },
            ),
        ],
        "published_days_ago": 405,
    },
    {
        "slug": "quand-les-parents-passent-la-porte-du-clas",
        "title": "Quand les parents passent la porte du Clas",
        "kind": "dossier",
        "networks": ["reaap", "clas"],
        "themes": ["parentalite", "accompagnement-scolarite"],
        "territories": ["93", "est-ensemble", "plaine-commune"],
        "authors": "Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "",
        "voices": [],
        "summary": (
            "Associer les parents figure dans tous les projets d’accompagnement à la "
            "scolarité. Le faire demande du temps et quelques renoncements. Quatre "
            "façons d’ouvrir la porte."
        ),
        "body": [
            (
                "text",
                (
                    "<p>« Les parents ne viennent pas. » La phrase ouvre beaucoup de réunions. "
                    "Elle mérite d’être retournée : à quel moment leur propose-t-on de venir, "
                    "pour quoi faire, et que se passe-t-il quand ils arrivent ? Référentes du "
                    "Clas et porteurs de projet du Réaap ont travaillé cette question "
                    "ensemble.</p>"
                ),
            ),
            ("heading", {"text": "Quatre façons d’ouvrir", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li><b>Le quart d’heure du soir.</b> On raccompagne l’enfant jusqu’au "
                    "parent et l’on raconte une chose réussie.</li><li><b>La séance ouverte.</b> "
                    "Une fois par mois, les parents restent et font l’atelier avec le "
                    "groupe.</li><li><b>Le rendez-vous à trois.</b> L’enfant explique lui-même "
                    "où il en est. Les adultes l’écoutent.</li><li><b>Le groupe de parents.</b> "
                    "Il se réunit sans les enfants, sur un sujet qu’il choisit.</li></ol>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "J’avais peur de la réunion, parce que je lis mal le français. Là, c’est mon "
                        "fils qui présentait. Moi, j’étais fière."
                    ),
                    "speaker": "Une mère, centre social de quartier",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Ce que cela demande aux équipes", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ouvrir prend du temps que les devoirs ne reçoivent plus. Cela suppose "
                    "aussi de parler avec les bénévoles, qui ne se sentent pas toujours "
                    "autorisés à échanger avec les familles. Enfin, il faut accepter le "
                    "désaccord : un parent peut trouver que l’on joue trop.</p><p>Les équipes "
                    "qui tiennent dans la durée ont un point commun. Une personne est clairement "
                    "chargée du lien avec les parents et dispose d’heures pour cela.</p>"
                ),
            ),
            (
                "chart",
                {
                    "kind": "line",
                    "title": "Parents restés à la séance ouverte, mois après mois",
                    "unit": "parents",
                    "rows": [
                        ["", ""],
                        ["Octobre", "5"],
                        ["Novembre", "6"],
                        ["Décembre", "6"],
                        ["Janvier", "8"],
                        ["Février", "9"],
                        ["Mars", "11"],
                    ],
                    "source": "Fiche « La séance ouverte du jeudi » (exemple fictif)",
                },
            ),
            (
                "callout",
                {
                    "kind": "attention",
                    "title": "Un piège fréquent",
                    "text": (
                        "<p>Confier aux parents la caisse, le goûter et la décoration, jamais les "
                        "décisions. On les croit associés, ils se savent utilisés. Demandez d’abord "
                        "ce qu’ils voudraient changer.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Les deux réseaux se croisent plus souvent qu’on ne le dit. Un café des "
                    "parents peut se tenir dans la salle du Clas. Une soirée du Réaap peut "
                    "traiter de l’école. Les rencontres communes servent à repérer ces passages, "
                    "commune par commune, et à éviter d’inviter deux fois les mêmes familles le "
                    "même soir.</p>"
                ),
            ),
            (
                "call_to_action",
                {
                    "label": "Lire la fiche « La séance ouverte »",
                    "url": "",
                    "page": "fiches/la-seance-ouverte-du-jeudi",
                },
            ),
        ],
        "published_days_ago": 290,
    },
]
