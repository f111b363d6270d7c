"""Three articles of « Y aller par 4 chemins », one of them shared with the citizens' councils."""

ARTICLES_CHEMINS = [
    {
        "slug": "participation-des-jeunes-avec-eux-ou-pour-eux",
        "title": "Participation des jeunes : avec eux ou pour eux ?",
        "kind": "dossier",
        "networks": ["quatre-chemins", "jeunesse"],
        "themes": ["participation", "education-jeunesse"],
        "territories": ["93"],
        "authors": "Profession Banlieue et Labo Cités",
        "centres": ["profession-banlieue", "labo-cites"],
        "path": "enjeux",
        "voices": ["elus", "professionnels"],
        "summary": (
            "On consulte volontiers les jeunes, on décide rarement avec eux. Une élue et "
            "un animateur disent où cela bloque, et ce qu’ils ont changé."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Les dispositifs destinés aux jeunes sont nombreux et peu lisibles. "
                    "Services municipaux, prévention spécialisée, missions locales : chacun agit "
                    "de son côté. Les jeunes concernés, eux, arrivent souvent en bout de chaîne, "
                    "quand il s’agit d’essayer ce que d’autres ont imaginé.</p><p>Avant de "
                    "chercher comment faire venir les jeunes, il faut savoir ce qui reste à "
                    "décider. Si le budget, le lieu et le calendrier sont fixés, la consultation "
                    "porte sur la couleur des murs. Les jeunes s’en aperçoivent tout de suite et "
                    "ne reviennent pas.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "J’ai compris que je posais des questions dont je connaissais la réponse. La "
                        "fois suivante, je suis venue avec un problème que je ne savais pas résoudre."
                    ),
                    "speaker": "Une élue à la jeunesse",
                    "voice": "elus",
                },
            ),
            ("heading", {"text": "Trois conditions souvent citées", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Du temps court.</b> Six mois sont une éternité à seize ans. Il "
                    "faut une première décision visible en quelques semaines.</li><li><b>Un "
                    "adulte qui reste.</b> Quand l’animateur change, le groupe se "
                    "défait.</li><li><b>Un droit à l’essai.</b> Un projet raté doit pouvoir être "
                    "raconté sans perdre la confiance de la ville.</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "On nous demande des jeunes représentatifs. Je réponds : prenez ceux qui "
                        "sont là, et allez voir les autres ailleurs."
                    ),
                    "speaker": "Un animateur de quartier",
                    "voice": "professionnels",
                },
            ),
            ("heading", {"text": "Le piège du conseil de jeunes", "level": "h2"}),
            (
                "map",
                {
                    "title": "Les quatre centres de « Y aller par 4 chemins »",
                    "scope": "france",
                    "places": [
                        {"place": "93", "note": "Profession Banlieue"},
                        {"place": "69", "note": "Labo Cités"},
                        {"place": "25", "note": "Trajectoire Ressources"},
                        {"place": "44", "note": "RésO Villes"},
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Créer une instance rassure les adultes. Elle reproduit parfois leurs "
                    "usages : ordre du jour, vote à main levée, compte rendu. Certaines villes "
                    "préfèrent des missions brèves, comme tester un parcours de bus ou écrire le "
                    "règlement d’un terrain. La forme vient après l’objet.</p><p>Ce dossier ne "
                    "conclut pas. Il sera complété par des sons et des images, car le texte "
                    "laisse de côté une bonne part de ce qui se joue dans un groupe.</p>"
                ),
            ),
            ("latest_articles", {"heading": "Sur d’autres chemins", "network": "quatre-chemins", "limit": 3}),
        ],
        "published_days_ago": 110,
    },
    {
        "slug": "une-maison-du-projet-cote-habitants",
        "title": "Une maison du projet, côté habitants",
        "kind": "dossier",
        "networks": ["quatre-chemins"],
        "themes": ["participation", "habitat"],
        "territories": ["93071", "terres-d-envol"],
        "authors": "Profession Banlieue, Trajectoire Ressources et RésO Villes",
        "centres": ["profession-banlieue", "trajectoire-ressources", "reso-villes"],
        "path": "demarches",
        "voices": ["habitants", "structures"],
        "summary": (
            "Une maison du projet peut exposer une maquette ou faire bouger un plan. Ce "
            "qui distingue l’une de l’autre tient à des choses concrètes : des clés, un "
            "calendrier, des mots."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Une maison du projet est un lieu ouvert dans un quartier en "
                    "renouvellement urbain. Les habitantes et habitants doivent pouvoir s’y "
                    "informer et y travailler avec la ville et les bailleurs. En "
                    "Seine-Saint-Denis, la question est vaste, car le programme national y "
                    "compte de nombreux quartiers.</p>"
                ),
            ),
            (
                "figures",
                {
                    "items": [
                        {"value": "24", "label": "quartiers d’intérêt national"},
                        {"value": "10", "label": "quartiers d’intérêt régional"},
                    ],
                    "source": "Profession Banlieue, Orientations de travail 2018",
                },
            ),
            ("heading", {"text": "Première étape : qui a les clés ?", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dans le lieu fictif qui sert ici d’exemple, la salle n’ouvrait qu’en "
                    "présence d’un agent. Un collectif d’habitantes a demandé deux soirées par "
                    "semaine. La ville a prêté un jeu de clés, avec une convention d’une page. "
                    "La fréquentation a changé de visage : on y vient désormais après le "
                    "travail.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Tant que l’on devait demander la salle, c’était leur maison. Depuis que "
                        "nous avons la clé, c’est un peu la nôtre."
                    ),
                    "speaker": "Une habitante, membre du collectif",
                    "voice": "habitants",
                },
            ),
            (
                "heading",
                {"text": "Étapes suivantes : dire ce qui est ouvert, changer les mots", "level": "h2"},
            ),
            (
                "text",
                (
                    "<p>Une frise au mur distingue trois couleurs : ce qui est décidé, ce qui se "
                    "discute, ce qui n’a pas commencé. Elle est mise à jour tous les mois, en "
                    "public. L’exercice met parfois les services mal à l’aise. Il évite des "
                    "colères bien plus grandes.</p><p>« Résidentialisation » est devenu « "
                    "clôture et jardin devant l’immeuble ». Le plan est posé par terre, à une "
                    "échelle où l’on peut marcher dessus. Une structure d’accompagnement anime ; "
                    "elle ne répond pas à la place de la ville.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Notre rôle est de rendre la dispute possible et utile. Si tout le monde est "
                        "d’accord trop tôt, nous nous inquiétons."
                    ),
                    "speaker": "Une structure d’accompagnement",
                    "voice": "structures",
                },
            ),
            (
                "video",
                {
                    "title": "Visite d’une maison du projet (film d’exemple)",
                    "file": "exemple.webm",
                    "captions": "exemple.vtt",
                    "poster": "quartier",
                    "transcript": "<p>Film d’exemple, sans parole. À sa place, une habitante ferait visiter la salle : la frise aux trois couleurs, le plan posé par terre, le tiroir où l’on range la clé.</p>",
                },
            ),
            (
                "callout",
                {
                    "kind": "retenir",
                    "title": "À vérifier avant d’ouvrir",
                    "text": (
                        "<ul><li>Des horaires où les personnes qui travaillent peuvent "
                        "venir.</li><li>Une liste publique de ce qui peut encore "
                        "changer.</li><li>Une réponse écrite à chaque proposition, même "
                        "négative.</li></ul>"
                    ),
                },
            ),
        ],
        "published_days_ago": 170,
    },
    {
        "slug": "un-an-au-conseil-citoyen",
        "title": "Un an au conseil citoyen",
        "kind": "temoignage",
        "networks": ["quatre-chemins", "conseils-citoyens"],
        "themes": ["participation", "gouvernance"],
        "territories": ["93047", "grand-paris-grand-est"],
        "authors": "Une conseillère citoyenne, avec Profession Banlieue",
        "centres": ["profession-banlieue"],
        "path": "temoignages",
        "voices": ["habitants"],
        "summary": (
            "Tirée au sort, elle a failli refuser. Une conseillère citoyenne raconte une "
            "année de réunions, ce qu’elle y a appris et ce qu’elle demande aujourd’hui."
        ),
        "body": [
            (
                "text",
                (
                    "<p>« La lettre est arrivée entre deux factures. J’étais tirée au sort pour "
                    "le conseil citoyen. J’ai cru à une convocation. Ma voisine, qui avait déjà "
                    "siégé, m’a dit : “Viens voir une fois, tu décideras.” »</p><p>« La première "
                    "réunion, j’ai noté vingt-deux sigles. Je les ai encore. Personne n’était "
                    "méchant, mais tout le monde parlait à quelqu’un d’autre. J’ai fini par "
                    "lever la main pour demander ce que voulait dire Ept. Établissement public "
                    "territorial. Après, trois personnes m’ont remerciée. »</p>"
                ),
            ),
            ("heading", {"text": "Apprendre à parler à plusieurs", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Nous avons suivi des séances de formation avec d’autres conseils. On y "
                    "travaille la prise de parole, puis la façon de construire un avis commun. "
                    "Le plus dur n’est pas de parler. C’est de dire “nous” sans oublier celles "
                    "et ceux qui ne sont pas là. »</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Quand je dis “nous”, je pense à l’immeuble du fond. Personne n’y est jamais "
                        "venu en réunion."
                    ),
                    "speaker": "Une conseillère citoyenne",
                    "voice": "habitants",
                },
            ),
            ("heading", {"text": "Obtenir une réponse", "level": "h2"}),
            (
                "text",
                (
                    "<p>« Nous avions écrit sur l’éclairage du passage. Pendant quatre mois, "
                    "rien. Nous avons invité la personne chargée du sujet à faire le trajet avec "
                    "nous, à 18 h, en décembre. Le passage n’est pas encore refait. Mais nous "
                    "avons une date, un nom de service et une explication. Avant, nous n’avions "
                    "que le silence. »</p><p>« Maintenant, je voudrais trois choses. Que les "
                    "documents arrivent une semaine avant. Que l’on nous dise non, quand c’est "
                    "non. Et que l’on puisse rencontrer les autres conseils du département, "
                    "parce que l’on se sent vite seuls. »</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Des formations entre conseils",
                    "text": (
                        "<p>Le programme de 2018 prévoyait des modules communs à plusieurs conseils "
                        "citoyens, avec les agentes et agents qui les accompagnent. L’effort portait "
                        "sur Paris Terres d’Envol et Grand Paris Grand Est.</p>"
                    ),
                },
            ),
            (
                "call_to_action",
                {
                    "label": "Voir l’action A7 du programme 2018",
                    "url": "",
                    "page": "programme/2018/conseillers-citoyens-expertise-et-intervention",
                },
            ),
        ],
        "published_days_ago": 66,
    },
]
